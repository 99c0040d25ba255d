// What a learner has to do for their classes: title, class, when it is due in their own zone, and how much is done.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { DueItem } from '@/lib/classes/view';
import { StatusBadge } from './status-badge';

export function DueList({ items, timeZone }: { items: readonly DueItem[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {items.map((item) => (
        <DueEntry key={item.assignmentId} item={item} timeZone={timeZone} />
      ))}
    </ul>
  );
}

function lineOf({ mode, status, dueAt }: DueItem) {
  if (status === 'notOpen') return mode === 'quiz' ? 'quizOpens' : 'opens';
  if (dueAt) return mode === 'quiz' ? 'quizDue' : 'due';
  return mode === 'quiz' ? 'quizNone' : 'none';
}

function DueEntry({ item, timeZone }: { item: DueItem; timeZone: string }) {
  const t = useTranslations('assignments');
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4 sm:px-6">
      <div className="min-w-0">
        <Link className="link font-semibold" href={`/assignments/${item.assignmentId}`}>
          {item.title}
        </Link>
        <p className="text-sm text-muted">
          {t.rich(`dueLine.${lineOf(item)}`, {
            name: item.className,
            opens: () => <Time iso={item.opensAt} timeZone={timeZone} style="due" />,
            due: () => <Time iso={item.dueAt ?? ''} timeZone={timeZone} style="due" />,
          })}
        </p>
      </div>
      <div className="flex items-center gap-4">
        <span className="text-sm text-muted">{t('done', { finished: item.finished, problems: item.problems })}</span>
        <StatusBadge status={item.status} />
      </div>
    </li>
  );
}
