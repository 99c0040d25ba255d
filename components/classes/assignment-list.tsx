// What is assigned in a class: to a learner with where they stand, to those who teach with when it is due.

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { AssignmentSummary } from '@/lib/classes/view';
import { StatusBadge } from './status-badge';

export function AssignmentList({
  assignments,
  timeZone,
}: {
  assignments: readonly AssignmentSummary[];
  timeZone: string;
}) {
  const t = useTranslations('assignments');
  return (
    <ul aria-label={t('label')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {assignments.map((assignment) => (
        <li
          key={assignment.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4 sm:px-6"
        >
          <div className="min-w-0">
            <Link className="link font-semibold wrap-anywhere" href={`/assignments/${assignment.id}`}>
              {assignment.title}
            </Link>
            <p className="text-sm text-muted">
              {t('problems', { count: assignment.problems })} ·{' '}
              <AssignmentTimes assignment={assignment} timeZone={timeZone} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-4">
            {assignment.mode === 'quiz' ? <Badge icon="lock">{t('quiz')}</Badge> : null}
            {assignment.own ? (
              <>
                <span className="text-sm text-muted">
                  {t('done', { finished: assignment.own.finished, problems: assignment.problems })}
                </span>
                <StatusBadge status={assignment.own.status} />
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "opens …", "due …" or "no due time". */
export function AssignmentTimes({
  assignment,
  timeZone,
}: {
  assignment: { readonly opensAt: string; readonly dueAt: string | null; readonly open: boolean };
  timeZone: string;
}) {
  const t = useTranslations('assignments.times');
  const { open, opensAt, dueAt } = assignment;
  const at = {
    opens: () => <Time iso={opensAt} timeZone={timeZone} style="due" />,
    due: () => <Time iso={dueAt ?? ''} timeZone={timeZone} style="due" />,
  };
  if (dueAt === null) return open ? t('none') : t.rich('opens', at);
  return open ? t.rich('due', at) : t.rich('opensDue', at);
}
