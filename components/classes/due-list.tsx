// What a learner has to do for their classes: title, class, when it is due in their own zone, and how much is done.
import Link from 'next/link';
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

function DueEntry({ item, timeZone }: { item: DueItem; timeZone: string }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4 sm:px-6">
      <div className="min-w-0">
        <Link className="link font-semibold" href={`/assignments/${item.assignmentId}`}>
          {item.title}
        </Link>
        <p className="text-sm text-muted">
          {item.className}
          {item.mode === 'quiz' ? ' · quiz' : ''}
          {item.status === 'notOpen' ? (
            <>
              {' · opens '}
              <Time iso={item.opensAt} timeZone={timeZone} style="due" />
            </>
          ) : item.dueAt ? (
            <>
              {' · due '}
              <Time iso={item.dueAt} timeZone={timeZone} style="due" />
            </>
          ) : null}
        </p>
      </div>
      <div className="flex items-center gap-4">
        <span className="text-sm text-muted">
          {item.finished} of {item.problems} done
        </span>
        <StatusBadge status={item.status} />
      </div>
    </li>
  );
}
