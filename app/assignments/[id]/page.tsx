// An assignment: to a learner their problems, to those who teach the results.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AssignedProblems } from '@/components/classes/assigned-problems';
import { AssignmentTimes } from '@/components/classes/assignment-list';
import { ManageAssignment } from '@/components/classes/manage-assignment';
import { percent, points } from '@/components/classes/points';
import { ResultsGrid } from '@/components/classes/results-grid';
import { StatusBadge } from '@/components/classes/status-badge';
import { ZoneNote } from '@/components/classes/zone-note';
import { EmptyState } from '@/components/ui/empty-state';
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
  const { notice } = await searchParams;
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
          {assignment.mode === 'quiz' ? 'Quiz' : 'Practice'} · {assignment.problems}{' '}
          {assignment.problems === 1 ? 'problem' : 'problems'} ·{' '}
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
  return (
    <>
      <p>{rule(assignment)}</p>
      <AssignedProblems
        assignmentId={assignment.id}
        problems={work.problems}
        accepts={assignment.acceptsAnswers}
        open={openProblemAction}
      />
      {work.total === null ? null : (
        <p>
          In time you have {points(work.total)} of {assignment.problems} points (
          {percent(work.total / assignment.problems)}). A problem is worth one point, shared evenly by its parts.
        </p>
      )}
    </>
  );
}

/** What holds for this learner now, in a sentence. */
function rule(assignment: AssignmentView): string {
  if (!assignment.open) return 'It is not open yet.';
  if (assignment.mode === 'practice') {
    return assignment.ended
      ? 'The due time has passed. You can still work on it; late work is marked as late and does not count in time.'
      : 'Try as often as you like. What you solve before the due time counts.';
  }
  return assignment.withheld
    ? 'This is a quiz: right and wrong are told after the due time. Until then you can change your answers; the last one counts.'
    : 'The quiz is over. Open a problem to see its worked solution.';
}

async function Results({ viewer, assignment }: { viewer: Viewer; assignment: AssignmentView }) {
  const results = await viewResults(viewer, assignment.id);
  if (!results) notFound();
  return (
    <>
      <Section
        title="Results"
        lead="Points in time: a problem is worth one point, shared evenly by its parts. Late work stands beside them and is not added."
      >
        {results.rows.length > 0 ? (
          <>
            <ResultsGrid results={results} timeZone={viewer.timeZone} />
            <ol className="grid list-decimal gap-1 ps-6 text-sm text-muted" aria-label="Problems">
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
                Download as CSV
              </LinkButton>
            </div>
          </>
        ) : (
          <EmptyState
            title="No learner has joined the class yet"
            action={
              <LinkButton href={`/classes/${assignment.classId}/members`} variant="secondary">
                Get the join link
              </LinkButton>
            }
          >
            Results stand here as soon as learners have joined.
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
