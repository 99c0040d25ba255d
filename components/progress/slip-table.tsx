// The misconceptions somebody made, week by week, and whether they fade: small bars for the eye, words and numbers for everybody.
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { SlipHistory, SlipTrend } from '@/lib/progress/view';
import { nameSlip } from '@/lib/words/name-slip';

const TONES: Readonly<Record<SlipTrend, Tone>> = { new: 'info', persisting: 'partly', fading: 'info', gone: 'right' };

const WIDTH = 8;
const HEIGHT = 28;

function Weeks({ counts, weeks }: { counts: readonly number[]; weeks: readonly string[] }) {
  const t = useTranslations('progress.slips');
  const format = useFormatter();
  const most = Math.max(1, ...counts);
  const nameOf = (week: string): string =>
    format.dateTime(new Date(`${week}T00:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const made = counts.flatMap((count, i) => (count > 0 ? [t('week', { week: nameOf(weeks[i] ?? ''), count })] : []));
  return (
    <svg role="img" aria-label={made.join(', ')} viewBox={`0 0 ${WIDTH * counts.length} ${HEIGHT}`} className="h-7">
      <title>{made.join(', ')}</title>
      {counts.map((count, i) => {
        const height = count === 0 ? 1 : 3 + ((HEIGHT - 3) * count) / most;
        return (
          <rect
            key={weeks[i]}
            x={WIDTH * i + 1}
            y={HEIGHT - height}
            width={WIDTH - 2}
            height={height}
            className={count === 0 ? 'fill-edge' : 'fill-accent'}
          />
        );
      })}
    </svg>
  );
}

export function SlipTable({ slips, weeks }: { slips: readonly SlipHistory[]; weeks: readonly string[] }) {
  const t = useTranslations('progress.slips');
  const locale = useLocale();
  const named = slips.flatMap((slip) => {
    const name = nameSlip(slip.code, locale);
    return name ? { ...slip, name } : [];
  });
  if (named.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <Table
      caption={t('title')}
      hideCaption
      head={
        <>
          <th scope="col">{t('slip')}</th>
          <th scope="col">{t('total')}</th>
          <th scope="col">{t('weeks')}</th>
          <th scope="col">{t('trend')}</th>
        </>
      }
    >
      {named.map(({ code, name, total, counts, trend }) => (
        <tr key={code}>
          <th scope="row" className="min-w-44 first-letter:uppercase">
            {name}
          </th>
          <td>{total}</td>
          <td>
            <Weeks counts={counts} weeks={weeks} />
          </td>
          <td>
            <Badge tone={TONES[trend]}>{t(trend)}</Badge>
          </td>
        </tr>
      ))}
    </Table>
  );
}
