// A share over time as a line, drawn on the server.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useFormatter, useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import { Chart } from './chart';
import { DayRange } from './day-range';

export interface SharePoint {
  /** ISO date. */
  readonly day: string;
  /** 0 to 1. */
  readonly share: number;
}

const WIDTH = 400;
const HEIGHT = 190;
const LEFT = 48;
const BELOW = 28;
const EDGE = 10;
const SHARES = [0, 0.5, 1];
/** With more points the line is enough. */
const DOTS = 12;

export function LineChart({
  title,
  points,
  head,
}: {
  title: string;
  points: readonly SharePoint[];
  /** Of the table's two columns. */
  head: readonly [string, string];
}) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const percent = (share: number): string => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const time = scaleUtc([Date.parse(first.day), Date.parse(last.day)], [LEFT, WIDTH - EDGE]);
  const y = scaleLinear([0, 1], [HEIGHT - BELOW, EDGE]);
  const x = ({ day }: SharePoint): number => time(Date.parse(day));
  const height = ({ share }: SharePoint): number => y(share);
  return (
    <Chart
      title={title}
      head={head}
      rows={points.map(({ day, share }) => (
        <tr key={day}>
          <th scope="row">
            <Time iso={`${day}T00:00:00Z`} timeZone="UTC" style="day" />
          </th>
          <td>{percent(share)}</td>
        </tr>
      ))}
    >
      <svg
        role="img"
        aria-label={t('range', { title, first: first.share, last: last.share })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-md"
      >
        {SHARES.map((share) => (
          <g key={share} transform={`translate(0 ${y(share)})`}>
            <line x1={LEFT} x2={WIDTH - EDGE} className="stroke-line" />
            <text x={LEFT - 6} y={4} textAnchor="end" fontSize={14} className="fill-muted">
              {percent(share)}
            </text>
          </g>
        ))}
        <path d={area(x, y(0), height)([...points]) ?? ''} className="fill-accent" fillOpacity={0.12} />
        <path
          d={line(x, height)([...points]) ?? ''}
          className="fill-none stroke-accent"
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        {points.length <= DOTS
          ? points.map((point) => (
              <circle key={point.day} cx={x(point)} cy={height(point)} r={3.5} className="fill-accent" />
            ))
          : null}
        <DayRange from={first.day} to={last.day} left={LEFT} right={WIDTH - EDGE} y={HEIGHT - 6} />
      </svg>
    </Chart>
  );
}
