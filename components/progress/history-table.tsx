// The problems somebody has worked on, newest first, each with a link back to it.
import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { HistoryEntry } from '@/lib/progress/view';
import { StateBadge } from './state-badge';

const PURPOSES = {
  practice: 'Practice',
  assignment: 'Class',
  interview: 'Interview',
  placement: 'Placement',
} satisfies Record<HistoryEntry['purpose'], string>;

export function HistoryTable({
  entries,
  timeZone,
  caption,
  hideCaption,
}: {
  entries: readonly HistoryEntry[];
  timeZone: string;
  caption: string;
  hideCaption?: boolean;
}) {
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      head={
        <>
          <th scope="col">Problem</th>
          <th scope="col">Outcome</th>
          <th scope="col">Tries</th>
          <th scope="col">Hints</th>
          <th scope="col">Last worked on</th>
        </>
      }
    >
      {entries.map((entry) => {
        return (
          <tr key={entry.id}>
            <th scope="row" className="min-w-48">
              <Link className="link" href={`/problems/${entry.id}`}>
                {entry.title}
              </Link>
              <span className="block text-sm font-normal text-muted">{PURPOSES[entry.purpose]}</span>
            </th>
            <td>
              <StateBadge state={entry.state} />
            </td>
            <td>{entry.attempts}</td>
            <td>{entry.hints}</td>
            <td className="whitespace-nowrap text-muted">
              <Time iso={entry.lastAttemptAt ?? entry.startedAt} timeZone={timeZone} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
