// How a round went, kindly and honestly: what was solved, how, in what time, with a way back to each problem.

import { useTranslations } from 'next-intl';
import { StateBadge } from '@/components/progress/state-badge';
import { Duration } from '@/components/ui/duration';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { RoundSummary } from '@/lib/progress/view';

function Outline({ work, solved, withoutHints }: RoundSummary) {
  const t = useTranslations('practice.round');
  const count = work.length;
  if (count === 0) return t('nothing');
  if (solved === 0) return t('none', { count });
  return withoutHints === solved ? t('all', { solved, count }) : t('some', { solved, count, withoutHints });
}

export function RoundSummaryView({ summary }: { summary: RoundSummary }) {
  const t = useTranslations('practice.round');
  return (
    <div className="grid gap-6 *:min-w-0">
      <p className="text-lg font-semibold">
        <Outline {...summary} />{' '}
        <span className="font-normal text-muted">
          {t.rich('took', { time: () => <Duration seconds={summary.seconds} /> })}
        </span>
      </p>
      {summary.work.length > 0 ? (
        <Table
          caption={t('table')}
          hideCaption
          head={
            <>
              <th scope="col">{t('problem')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('tries')}</th>
              <th scope="col">{t('hints')}</th>
              <th scope="col">{t('time')}</th>
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
