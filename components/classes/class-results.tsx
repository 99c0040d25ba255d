// Every learner's totals on every assignment of a class; each column leads to its assignment.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { ClassResultsView } from '@/lib/classes/view';
import { usePoints } from './points';

export function ClassResults({ results }: { results: ClassResultsView }) {
  const t = useTranslations('classes');
  const points = usePoints();
  return (
    <Table
      caption={t('results.caption')}
      hideCaption
      head={
        <>
          <th scope="col">{t('results.learner')}</th>
          {results.assignments.map((assignment) => (
            <th key={assignment.id} scope="col" className="min-w-28">
              <Link className="link" href={`/assignments/${assignment.id}`}>
                {assignment.title}
              </Link>
              <span className="block font-normal">{t('results.of', { count: assignment.problems })}</span>
            </th>
          ))}
        </>
      }
    >
      {results.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="min-w-40">
            <span className="wrap-anywhere">{row.name || row.email || t('nameless')}</span>
            {row.member ? null : <span className="block text-sm font-normal text-muted">{t('left')}</span>}
          </th>
          {row.totals.map((each, index) => (
            <td key={results.assignments[index]?.id} className="tabular-nums">
              {each.attempts === 0 ? <span className="text-muted">–</span> : points(each.total)}
              {each.late ? (
                <span className="block text-sm whitespace-nowrap text-partly">{t('results.late')}</span>
              ) : null}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
