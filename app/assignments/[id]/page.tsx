// An assignment: to a learner their problems, to those who teach the results.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AssignedProblems } from '@/components/classes/assigned-problems';
import { AssignmentTimes } from '@/components/classes/assignment-list';
import { ManageAssignment } from '@/components/classes/manage-assignment';
import { usePoints } from '@/components/classes/points';
import { ResultsGrid } from '@/components/classes/results-grid';
import { StatusBadge } from '@/components/classes/status-badge';
import { ZoneNote } from '@/components/classes/zone-note';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/lib/access/viewer';
import type { AssignmentView } from '@/lib/classes/view';
import { loadAssignment } from '@/lib/server/assignments/load-assignment';
import { writeLocalTime } from '@/lib/server/assignments/local-time';
import { viewResults } from '@/lib/server/assignments/view-results';
import { requireViewer } from '@/lib/server/auth/viewer';
import { changeDueAction, closeAssignmentAction, deleteAssignmentAction, openProblemAction } from '../actions';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ notice?: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/assignments/${encodeURIComponent(id)}`);
  const assignment = await loadAssignment(viewer, id);
  return assignment ? { viewer, assignment } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).assignment.title };
}

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { viewer, assignment } = await load((await params).id);
  const [{ notice }, t] = await Promise.all([searchParams, getTranslations('assignments')]);
  return (
    <Page width={assignment.work ? 'column' : 'wide'}>
      <div className="grid gap-3">
        <PageHeader
          eyebrow={
            <Link className="link" href={`/classes/${assignment.classId}`}>
              {assignment.className}
            </Link>
          }
          title={assignment.title}
          actions={assignment.work ? <StatusBadge status={assignment.work.status} /> : undefined}
        />
        <p className="text-muted">
          {t(assignment.mode)} · {t('problems', { count: assignment.problems })} ·{' '}
          <AssignmentTimes assignment={assignment} timeZone={viewer.timeZone} />
        </p>
        <ZoneNote timeZone={viewer.timeZone} />
      </div>
      <PageNotice code={notice} />
      {assignment.work ? <Work assignment={assignment} work={assignment.work} /> : null}
      {assignment.work ? null : <Results viewer={viewer} assignment={assignment} />}
    </Page>
  );
}

function Work({ assignment, work }: { assignment: AssignmentView; work: NonNullable<AssignmentView['work']> }) {
  const t = useTranslations('assignments');
  const points = usePoints();
  return (
    <>
      <p>{t(`rule.${ruleOf(assignment)}`)}</p>
      <AssignedProblems
        assignmentId={assignment.id}
        problems={work.problems}
        accepts={assignment.acceptsAnswers}
        open={openProblemAction}
      />
      {work.total === null ? null : (
        <p>
          {t('work.total', {
            points: points(work.total),
            problems: assignment.problems,
            share: work.total / assignment.problems,
          })}
        </p>
      )}
    </>
  );
}

/** What holds for this learner now. */
function ruleOf(assignment: AssignmentView) {
  if (!assignment.open) return 'notOpen';
  if (assignment.mode === 'practice') return assignment.ended ? 'late' : 'practice';
  return assignment.withheld ? 'quiz' : 'quizOver';
}

async function Results({ viewer, assignment }: { viewer: Viewer; assignment: AssignmentView }) {
  const [results, t] = await Promise.all([viewResults(viewer, assignment.id), getTranslations('assignments')]);
  if (!results) notFound();
  return (
    <>
      <Section title={t('results.title')} lead={t('results.lead')}>
        {results.rows.length > 0 ? (
          <>
            <ResultsGrid results={results} timeZone={viewer.timeZone} />
            <ol className="grid list-decimal gap-1 ps-6 text-sm text-muted" aria-label={t('work.problems')}>
              {results.titles.map((title, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places of an assignment never reorder.
                <li key={index}>{title}</li>
              ))}
            </ol>
            <div>
              <LinkButton
                href={`/assignments/${assignment.id}/results.csv`}
                prefetch={false}
                download
                variant="secondary"
              >
                {t('results.download')}
              </LinkButton>
            </div>
          </>
        ) : (
          <EmptyState
            title={t('results.none')}
            action={
              <LinkButton href={`/classes/${assignment.classId}/members`} variant="secondary">
                {t('results.getLink')}
              </LinkButton>
            }
          >
            {t('results.noneText')}
          </EmptyState>
        )}
      </Section>
      <ManageAssignment
        assignment={assignment}
        due={assignment.dueAt ? writeLocalTime(new Date(assignment.dueAt), viewer.timeZone) : ''}
        timeZone={viewer.timeZone}
        actions={{ changeDue: changeDueAction, close: closeAssignmentAction, remove: deleteAssignmentAction }}
      />
    </>
  );
}
