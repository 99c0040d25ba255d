// Who did what on an assignment: learners by problems, with totals.
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { ResultsView } from '@/lib/classes/view';
import { usePoints } from './points';

type Cell = ResultsView['rows'][number]['cells'][number];

export function ResultsGrid({ results, timeZone }: { results: ResultsView; timeZone: string }) {
  const t = useTranslations('assignments.results');
  const c = useTranslations('classes');
  const points = usePoints();
  const { titles, rows, means, meanTotal } = results;
  return (
    <Table
      caption={t('title')}
      hideCaption
      head={
        <>
          <th scope="col">{t('learner')}</th>
          {titles.map((title, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of an assignment never reorder.
            <th key={index} scope="col" title={title}>
              <abbr title={title} className="no-underline">
                {index + 1}
              </abbr>
            </th>
          ))}
          <th scope="col">{t('total', { count: titles.length })}</th>
          <th scope="col">{t('attempts')}</th>
          <th scope="col">{t('lastActivity')}</th>
        </>
      }
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="min-w-40">
            <span className="wrap-anywhere">{row.name || row.email || c('nameless')}</span>
            {row.member ? null : <span className="block text-sm font-normal text-muted">{c('left')}</span>}
          </th>
          {row.cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of an assignment never reorder.
            <td key={index} className="tabular-nums">
              <CellText cell={cell} />
            </td>
          ))}
          <td className="font-semibold tabular-nums">
            {points(row.total)}
            {row.late ? (
              <span className="block text-sm font-normal text-partly whitespace-nowrap">{c('results.late')}</span>
            ) : null}
          </td>
          <td className="tabular-nums">{row.attempts}</td>
          <td className="text-sm whitespace-nowrap">
            {row.lastAt ? (
              <Time iso={row.lastAt} timeZone={timeZone} />
            ) : (
              <span className="text-muted">{t('noneYet')}</span>
            )}
          </td>
        </tr>
      ))}
      <tr className="text-muted">
        <th scope="row">{t('mean')}</th>
        {means.map((mean, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of an assignment never reorder.
          <td key={index} className="tabular-nums">
            {mean === null ? '–' : points(mean)}
          </td>
        ))}
        <td className="tabular-nums">{meanTotal === null ? '–' : points(meanTotal)}</td>
        <td />
        <td />
      </tr>
    </Table>
  );
}

function CellText({ cell }: { cell: Cell }) {
  const t = useTranslations('assignments.results');
  const points = usePoints();
  if (!cell) return <span className="text-muted">–</span>;
  return (
    <span className="whitespace-nowrap">
      {points(cell.score)}
      {cell.state === 'solved' ? (
        <>
          {' '}
          <Icon name="right" className="text-correct" />
          <span className="sr-only"> {t('solved')}</span>
        </>
      ) : null}
      {cell.withLate === null ? null : (
        <span className="block text-sm text-partly">{t('late', { points: points(cell.withLate) })}</span>
      )}
    </span>
  );
}
