// A share over time as a line, drawn on the server, with the same numbers in a table behind it.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';

export interface SharePoint {
  readonly key: string;
  /** Milliseconds since the epoch, at midnight UTC of a day. */
  readonly at: number;
  /** 0 to 1. */
  readonly share: number;
}

const WIDTH = 560;
const HEIGHT = 180;
const LEFT = 44;
const BELOW = 24;
const EDGE = 10;
const SHARES = [0, 0.5, 1];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

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
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const x = scaleUtc([first.at, last.at], [LEFT, WIDTH - EDGE]);
  const y = scaleLinear([0, 1], [HEIGHT - BELOW, EDGE]);
  const path = line<SharePoint>(
    ({ at }) => x(at),
    ({ share }) => y(share),
  );
  const below = area<SharePoint>(
    ({ at }) => x(at),
    y(0),
    ({ share }) => y(share),
  );
  return (
    <figure className="grid gap-2 *:min-w-0">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}: from ${percent(first.share)} to ${percent(last.share)}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-xl"
      >
        {SHARES.map((share) => (
          <g key={share} transform={`translate(0 ${y(share)})`}>
            <line x1={LEFT} x2={WIDTH - EDGE} className="stroke-line" />
            <text x={LEFT - 6} y={4} textAnchor="end" fontSize={13} className="fill-muted">
              {percent(share)}
            </text>
          </g>
        ))}
        <path d={below([...points]) ?? ''} className="fill-accent" fillOpacity={0.12} />
        <path
          d={path([...points]) ?? ''}
          className="fill-none stroke-accent"
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        {points.length <= 12
          ? points.map(({ key, at, share }) => (
              <circle key={key} cx={x(at)} cy={y(share)} r={3.5} className="fill-accent" />
            ))
          : null}
      </svg>
      <Disclosure summary="The same as a table">
        <Table
          caption={title}
          hideCaption
          head={head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        >
          {points.map(({ key, at, share }) => (
            <tr key={key}>
              <th scope="row">
                <Time iso={new Date(at).toISOString()} timeZone="UTC" style="day" />
              </th>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </Table>
      </Disclosure>
    </figure>
  );
}
