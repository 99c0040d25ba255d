// A function's graph around the problem's point, with the tangent there.
import { Tex } from '@/components/math/tex';
import type { TangentFigure } from '@/lib/problems/figure';
import { Drawing } from './drawing';
import { at, type Point } from './geometry';
import { stretches, ticks, windowOf } from './plot-scale';
import { type Direction, Responsive } from './responsive';

const SIZE: Readonly<Record<Direction, { width: number; height: number }>> = {
  across: { width: 520, height: 300 },
  down: { width: 276, height: 240 },
};
/** Room for the numbers of the axes. */
const LEFT = 46;
const BELOW = 24;
const EDGE = 8;
const DIGITS = 4;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
/** As a person writes it in text. */
const short = (value: number): string => `${rounded(value)}`.replace('-', '−');

function drawTangent(figure: TangentFigure, direction: Direction) {
  const { width, height } = SIZE[direction];
  const [inner, tall] = [width - LEFT - EDGE, height - BELOW - EDGE];
  const across = { from: figure.points[0]?.[0] ?? 0, to: figure.points.at(-1)?.[0] ?? 1 };
  const up = windowOf(figure);
  const xOf = (x: number) => ((x - across.from) / (across.to - across.from)) * inner;
  const yOf = (y: number) => tall - ((y - up.from) / (up.to - up.from)) * tall;
  const place = ([x, y]: readonly [number, number]): Point => ({ x: xOf(x), y: yOf(y) });
  const [x0, y0] = figure.at;
  const onTangent = (x: number) => at(place([x, y0 + figure.slope * (x - x0)]));
  const columns = ticks(across, direction === 'across' ? 6 : 4);
  const rows = ticks(up, 5);
  const line = (value: number) => (value === 0 ? 'stroke-edge' : 'stroke-line');
  return (
    <Drawing
      name="The function with its tangent"
      description={`At the point (${short(x0)}, ${short(y0)}) the tangent has slope ${short(figure.slope)}.`}
      width={width}
      height={height}
      labels={[]}
    >
      {columns.map((x) => (
        <g key={x} transform={`translate(${LEFT + xOf(x)} ${EDGE})`}>
          <line y2={tall} className={line(x)} />
          <text y={tall + 18} textAnchor="middle" fontSize={14} className="fill-muted">
            {short(x)}
          </text>
        </g>
      ))}
      {rows.map((y) => (
        <g key={y} transform={`translate(${LEFT} ${EDGE + yOf(y)})`}>
          <line x2={inner} className={line(y)} />
          <text x={-6} y={5} textAnchor="end" fontSize={14} className="fill-muted">
            {short(y)}
          </text>
        </g>
      ))}
      <svg x={LEFT} y={EDGE} width={inner} height={tall} aria-hidden="true">
        {stretches(figure.points, up).map((stretch) => (
          <polyline
            key={stretch[0]?.[0]}
            points={stretch.map((point) => at(place(point))).join(' ')}
            className="fill-none stroke-accent"
            strokeWidth={2.5}
            strokeLinejoin="round"
          />
        ))}
        <path
          d={`M ${onTangent(across.from)} L ${onTangent(across.to)}`}
          className="fill-none stroke-ink"
          strokeWidth={1.75}
          strokeDasharray="7 5"
        />
      </svg>
      <circle cx={LEFT + xOf(x0)} cy={EDGE + yOf(y0)} r={5} className="fill-ink stroke-surface" strokeWidth={1.5} />
    </Drawing>
  );
}

export function TangentDrawing({ figure }: { figure: TangentFigure }) {
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Responsive draw={(direction) => drawTangent(figure, direction)} />
      <figcaption className="text-sm text-muted">
        <Tex tex={`${figure.name} = ${figure.formula}`} /> around{' '}
        <Tex tex={`${figure.variable} = ${rounded(figure.at[0])}`} />. The dashed tangent there has the slope{' '}
        <Tex tex={`${rounded(figure.slope)}`} />
        {rounded(figure.slope) === figure.slope ? '.' : ', rounded.'}
      </figcaption>
    </figure>
  );
}
