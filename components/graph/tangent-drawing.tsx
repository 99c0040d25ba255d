// A function's graph around the problem's point, with the tangent there.
import { Tex } from '@/components/math/tex';
import type { TangentFigure } from '@/lib/problems/figure';
import { at } from './geometry';
import { along, Plane } from './plane';
import { stretches, ticks, windowOf } from './plot-scale';
import { type Direction, Responsive } from './responsive';

const DIGITS = 4;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
/** As a person writes it in text. */
const short = (value: number): string => `${rounded(value)}`.replace('-', '−');
const labelled = (value: number) => ({ value, label: short(value) });

function drawTangent(figure: TangentFigure, direction: Direction) {
  const across = { from: figure.points[0]?.[0] ?? 0, to: figure.points.at(-1)?.[0] ?? 1 };
  const up = windowOf(figure);
  const [x0, y0] = figure.at;
  const onTangent = (x: number) => [x, y0 + figure.slope * (x - x0)] as const;
  return (
    <Plane
      name="The function with its tangent"
      description={`At the point (${short(x0)}, ${short(y0)}) the tangent has slope ${short(figure.slope)}.`}
      direction={direction}
      across={across}
      up={up}
      columns={ticks(across, direction === 'across' ? 6 : 4).map(labelled)}
      rows={ticks(up, 5).map(labelled)}
    >
      {(place) => (
        <>
          {stretches(figure.points, up).map((stretch) => (
            <polyline
              key={stretch[0]?.[0]}
              points={along(place, stretch)}
              className="fill-none stroke-accent"
              strokeWidth={2.5}
              strokeLinejoin="round"
            />
          ))}
          <path
            d={`M ${at(place(onTangent(across.from)))} L ${at(place(onTangent(across.to)))}`}
            className="fill-none stroke-ink"
            strokeWidth={1.75}
            strokeDasharray="7 5"
          />
          <circle
            cx={place(figure.at).x}
            cy={place(figure.at).y}
            r={5}
            className="fill-ink stroke-surface"
            strokeWidth={1.5}
          />
        </>
      )}
    </Plane>
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
