// Reviews that fall due, a bar a day, drawn on the server.
import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { ForecastDay } from '@/lib/progress/view';
import { Chart } from './chart';
import { DayRange } from './day-range';

const WIDTH = 400;
const HEIGHT = 190;
const LEFT = 48;
const BELOW = 28;
const EDGE = 10;

export function DueChart({ days }: { days: readonly ForecastDay[] }) {
  const t = useTranslations('progress.forecast');
  const title = t('due');
  const [first, last] = [days[0], days.at(-1)];
  const most = Math.max(1, ...days.map(({ due }) => due));
  const total = days.reduce((sum, { due }) => sum + due, 0);
  const x = scaleBand(
    days.map(({ day }) => day),
    [LEFT, WIDTH - EDGE],
  ).paddingInner(0.25);
  const y = scaleLinear([0, most], [HEIGHT - BELOW, EDGE]);
  return (
    <Chart
      title={title}
      head={[t('day'), title]}
      rows={days.map(({ day, due }) => (
        <tr key={day}>
          <th scope="row">
            <Time iso={`${day}T00:00:00Z`} timeZone="UTC" style="day" />
          </th>
          <td>{due}</td>
        </tr>
      ))}
    >
      <svg
        role="img"
        aria-label={t('most', { title, total, most })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-md"
      >
        {[0, most].map((count) => (
          <g key={count} transform={`translate(0 ${y(count)})`}>
            <line x1={LEFT} x2={WIDTH - EDGE} className="stroke-line" />
            <text x={LEFT - 6} y={4} textAnchor="end" fontSize={14} className="fill-muted">
              {count}
            </text>
          </g>
        ))}
        {days.map(({ day, due }) => (
          <rect
            key={day}
            x={x(day)}
            y={y(due)}
            width={x.bandwidth()}
            height={y(0) - y(due)}
            rx={2}
            className="fill-accent"
          />
        ))}
        {first && last ? (
          <DayRange from={first.day} to={last.day} left={LEFT} right={WIDTH - EDGE} y={HEIGHT - 6} />
        ) : null}
      </svg>
    </Chart>
  );
}
