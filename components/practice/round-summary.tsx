// How a round went, kindly and honestly: what was solved, how, in what time, with a way back to each problem.
import Link from 'next/link';
import { StateBadge } from '@/components/progress/state-badge';
import { Duration } from '@/components/ui/duration';
import { Table } from '@/components/ui/table';
import type { RoundSummary } from '@/lib/progress/view';

function sentence({ work, solved, withoutHints }: RoundSummary): string {
  if (work.length === 0) return 'No problem was begun.';
  const of = `You solved ${solved} of ${work.length} ${work.length === 1 ? 'problem' : 'problems'}`;
  if (solved === 0) return `${of}. What was hard today comes back when it is time.`;
  return withoutHints === solved ? `${of}, all of them without hints.` : `${of}, ${withoutHints} without hints.`;
}

export function RoundSummaryView({ summary }: { summary: RoundSummary }) {
  return (
    <div className="grid gap-6 *:min-w-0">
      <p className="text-lg font-semibold">
        {sentence(summary)}{' '}
        <span className="font-normal text-muted">
          It took <Duration seconds={summary.seconds} />.
        </span>
      </p>
      {summary.work.length > 0 ? (
        <Table
          caption="Problems of the round"
          hideCaption
          head={
            <>
              <th scope="col">Problem</th>
              <th scope="col">Outcome</th>
              <th scope="col">Tries</th>
              <th scope="col">Hints</th>
              <th scope="col">Time</th>
            </>
          }
        >
          {summary.work.map((problem) => (
            <tr key={problem.id}>
              <th scope="row" className="min-w-48">
                <Link className="link" href={`/problems/${problem.id}`}>
                  {problem.title}
                </Link>
                <span className="block text-sm font-normal text-muted">{problem.skill}</span>
              </th>
              <td>
                <StateBadge state={problem.state} />
              </td>
              <td>{problem.attempts}</td>
              <td>{problem.hints}</td>
              <td className="whitespace-nowrap">
                <Duration seconds={problem.seconds} />
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
    </div>
  );
}
