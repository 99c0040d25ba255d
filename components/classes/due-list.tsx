// What a learner has to do for their classes: title, class, when it is due in their own zone, and how much is done.
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import { Time } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { DueItem } from '@/lib/classes/view';

const STATUS = {
  notOpen: { word: 'Not open yet', icon: 'lock' },
  open: { word: 'Open' },
  dueSoon: { word: 'Due soon', tone: 'partly', icon: 'clock' },
  late: { word: 'Late', tone: 'wrong', icon: 'clock' },
  missed: { word: 'Missed', tone: 'wrong' },
  done: { word: 'Done', tone: 'right' },
} satisfies Record<DueItem['status'], { word: string; tone?: Tone; icon?: IconName }>;

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
  const status: { word: string; tone?: Tone; icon?: IconName } = STATUS[item.status];
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
        <Badge tone={status.tone} icon={status.icon}>
          {status.word}
        </Badge>
      </div>
    </li>
  );
}
