// A function's graph around the problem's point, with the tangent there.
import { useFormatter, useTranslations } from 'next-intl';
import { Tex } from '@/components/math/tex';
import type { TangentFigure } from '@/lib/problems/figure';
import { at } from './geometry';
import { along, Plane } from './plane';
import { stretches, ticks, windowOf } from './plot-scale';
import { type Direction, Responsive } from './responsive';

const DIGITS = 4;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

interface Says {
  readonly name: string;
  readonly description: string;
  readonly number: (value: number) => string;
}

function drawTangent(figure: TangentFigure, direction: Direction, { name, description, number }: Says) {
  const labelled = (value: number) => ({ value, label: number(value) });
  const across = { from: figure.points[0]?.[0] ?? 0, to: figure.points.at(-1)?.[0] ?? 1 };
  const up = windowOf(figure);
  const [x0, y0] = figure.at;
  const onTangent = (x: number) => [x, y0 + figure.slope * (x - x0)] as const;
  return (
    <Plane
      name={name}
      description={description}
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
  const t = useTranslations('problem.tangent');
  const format = useFormatter();
  const number = (value: number) =>
    format.number(value, { maximumSignificantDigits: DIGITS, useGrouping: false }).replace('-', '−');
  const [x, y] = figure.at;
  const says = {
    name: t('name'),
    description: t('description', { x: number(x), y: number(y), slope: number(figure.slope) }),
    number,
  };
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Responsive draw={(direction) => drawTangent(figure, direction, says)} />
      <figcaption className="text-sm text-muted">
        {t.rich('caption', {
          function: () => <Tex tex={`${figure.name} = ${figure.formula}`} />,
          point: () => <Tex tex={`${figure.variable} = ${rounded(x)}`} />,
          slope: () => <Tex tex={`${rounded(figure.slope)}`} />,
          exact: rounded(figure.slope) === figure.slope ? 'yes' : 'no',
        })}
      </figcaption>
    </figure>
  );
}
