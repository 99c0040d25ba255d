// A composition as boxes inside one another: the outermost function holds all others.
import { useTranslations } from 'next-intl';
import { Tex } from '@/components/math/tex';
import type { NestedFigure } from '@/lib/problems/figure';
import { Drawing } from './drawing';
import { widthOfTex } from './geometry';

const INSET = 18;
const ROW = 44;
const TALL_ROW = 64;
const PAD = 12;
const LEAST_WIDTH = 260;

const textOf = ({ name, formula }: NestedFigure['layers'][number]): string => `${name} = ${formula}`;
const rowOf = (formula: string): number => (formula.includes('\\frac') ? TALL_ROW : ROW);

export function NestedDrawing({ figure }: { figure: NestedFigure }) {
  const t = useTranslations('problem.nested');
  const { layers } = figure;
  const depth = layers.length;
  const roomFor = (tex: string, i: number) => widthOfTex(tex) + 2 * (PAD + INSET * i);
  const width = Math.max(LEAST_WIDTH, ...layers.map((layer, i) => roomFor(textOf(layer), i)));
  const tops = layers.map((_, i) => layers.slice(0, i).reduce((y, { formula }) => y + rowOf(formula), 1));
  const height = layers.reduce((y, { formula }) => y + rowOf(formula), 2 + PAD * (depth - 1));
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Drawing
        name={t('name')}
        description={t('description', { count: depth })}
        width={width}
        height={height}
        labels={layers.map((layer, i) => ({
          key: layer.name,
          tex: textOf(layer),
          place: { x: PAD + INSET * i, y: (tops[i] ?? 0) + rowOf(layer.formula) / 2 },
          start: true,
        }))}
      >
        {layers.map((layer, i) => (
          <rect
            key={layer.name}
            x={1 + INSET * i}
            y={tops[i]}
            width={width - 2 - 2 * INSET * i}
            height={height - 1 - (tops[i] ?? 0) - PAD * i}
            rx={8}
            strokeWidth={1.5}
            className="fill-accent stroke-accent"
            fillOpacity={0.07}
          />
        ))}
      </Drawing>
      <figcaption className="text-sm text-muted">
        <ol className="sr-only">
          {layers.map((layer) => (
            <li key={layer.name}>
              <Tex tex={textOf(layer)} />
            </li>
          ))}
        </ol>
        {t('caption')}
      </figcaption>
    </figure>
  );
}
