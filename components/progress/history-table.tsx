// The problems somebody has worked on, newest first, each with a link back to it.
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { HistoryEntry } from '@/lib/progress/view';

const STATES = {
  open: { word: 'Open' },
  solved: { word: 'Solved', tone: 'right' },
  givenUp: { word: 'Solution read', tone: 'partly' },
  closed: { word: 'Closed', icon: 'lock' },
} satisfies Record<HistoryEntry['state'], { word: string; tone?: Tone; icon?: IconName }>;

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
        const state: { word: string; tone?: Tone; icon?: IconName } = STATES[entry.state];
        return (
          <tr key={entry.id}>
            <th scope="row" className="min-w-48">
              <Link className="link" href={`/problems/${entry.id}`}>
                {entry.title}
              </Link>
              <span className="block text-sm font-normal text-muted">{PURPOSES[entry.purpose]}</span>
            </th>
            <td>
              <Badge tone={state.tone} icon={state.icon}>
                {state.word}
              </Badge>
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
