// Every learner's totals on every assignment of a class; each column leads to its assignment.
import Link from 'next/link';
import { Table } from '@/components/ui/table';
import type { ClassResultsView } from '@/lib/classes/view';
import { points } from './points';

export function ClassResults({ results }: { results: ClassResultsView }) {
  return (
    <Table
      caption="Results of the class"
      hideCaption
      head={
        <>
          <th scope="col">Learner</th>
          {results.assignments.map((assignment) => (
            <th key={assignment.id} scope="col" className="min-w-28">
              <Link className="link" href={`/assignments/${assignment.id}`}>
                {assignment.title}
              </Link>
              <span className="block font-normal">of {assignment.problems}</span>
            </th>
          ))}
        </>
      }
    >
      {results.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="min-w-40">
            <span className="wrap-anywhere">{row.name || row.email || 'Without a name'}</span>
            {row.member ? null : <span className="block text-sm font-normal text-muted">left the class</span>}
          </th>
          {row.totals.map((each, index) => (
            <td key={results.assignments[index]?.id} className="tabular-nums">
              {each.attempts === 0 ? <span className="text-muted">–</span> : points(each.total)}
              {each.late ? <span className="block text-sm whitespace-nowrap text-partly">late work</span> : null}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
