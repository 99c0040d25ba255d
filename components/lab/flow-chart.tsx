// The gradient's magnitude from layer to layer on a logarithmic scale, and under it the same as a table.
import { useTranslations } from 'next-intl';
import { along, Plane } from '@/components/graph/plane';
import { stretches, ticks } from '@/components/graph/plot-scale';
import { type Direction, Responsive } from '@/components/graph/responsive';
import { Tex } from '@/components/math/tex';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import type { FlowPoint, FlowRun } from '@/lib/lab/view';
import { powerText, scientific } from './scientific';

const FORMULAS = {
  gradient: String.raw`\lVert \partial L/\partial h\rVert`,
  weightGradient: String.raw`\lVert \partial L/\partial W\rVert`,
  output: '',
};

export type Quantity = keyof typeof FORMULAS;

/** The name of a quantity as text alone. */
const plainName = (t: ReturnType<typeof useTranslations<'lab'>>, quantity: Quantity): string =>
  t.markup(`quantity.${quantity}`, { formula: (text) => text });

/** At least so many powers of ten are shown. */
const LEAST_SPAN = 2;

/** log₁₀ of what can be drawn: neither 0 nor infinite. */
const logOf = (value: number | null): number | null =>
  value !== null && value > 0 && value < Number.POSITIVE_INFINITY ? Math.log10(value) : null;

const curveOf = (points: readonly FlowPoint[], quantity: Quantity) =>
  points.map((point) => [point.layer, logOf(point[quantity])] as const);

export function FlowChart({
  quantity,
  run,
  before,
  recurrent,
}: {
  quantity: Quantity;
  run: FlowRun;
  /** The experiment that one thing was changed in. */
  before?: FlowRun | undefined;
  recurrent: boolean;
}) {
  const t = useTranslations('lab');
  const steps = recurrent ? 'step' : 'layer';
  const runs = before ? [before, run] : [run];
  const logs = runs.flatMap(({ points }) => curveOf(points, quantity).flatMap(([, y]) => y ?? []));
  const [low, high] = [Math.min(0, ...logs), Math.max(0, ...logs)];
  const up = { from: Math.floor(low) - 0.5, to: Math.max(Math.ceil(high), Math.floor(low) + LEAST_SPAN) + 0.5 };
  const across = { from: 0, to: Math.max(1, ...runs.map(({ points }) => points.length - 1)) };
  const [first, last] = [run.points.find((point) => point[quantity] !== null), run.points.at(-1)];
  const zeros = run.points.filter((point) => point[quantity] === 0).length;
  const draw = (direction: Direction) => (
    <Plane
      name={plainName(t, quantity)}
      description={t('chartWords', {
        first: scientific(first?.[quantity] ?? 0),
        last: scientific(last?.[quantity] ?? 0),
      })}
      direction={direction}
      across={across}
      up={up}
      columns={ticks(across, direction === 'across' ? 8 : 5)
        .filter(Number.isInteger)
        .map((value) => ({ value, label: String(value) }))}
      rows={ticks(up, 6)
        .filter(Number.isInteger)
        .map((value) => ({ value, label: powerText(value) }))}
    >
      {(place) =>
        runs.map(({ points }) => {
          const current = points === run.points;
          return stretches(curveOf(points, quantity), { from: -1000, to: 1000 }).map((stretch) => (
            <polyline
              key={`${current} ${stretch[0]?.[0]}`}
              points={along(place, stretch)}
              className={`fill-none ${current ? 'stroke-accent' : 'stroke-ink'}`}
              strokeWidth={current ? 2.5 : 1.75}
              strokeDasharray={current ? undefined : '7 5'}
              strokeLinejoin="round"
            />
          ));
        })
      }
    </Plane>
  );
  return (
    <figure className="grid content-start gap-3 *:min-w-0">
      <figcaption>
        <span className="block font-semibold">
          {t.rich(`quantity.${quantity}`, { formula: () => <Tex tex={FORMULAS[quantity]} /> })}
        </span>
        <span className="block text-sm text-muted">{t(`axis.${steps}`)}</span>
        {before ? <span className="block text-sm text-muted">{t('legend')}</span> : null}
      </figcaption>
      <Responsive draw={draw} />
      {zeros > 0 ? <p className="text-sm text-muted">{t('zeros', { count: zeros })}</p> : null}
      <Disclosure summary={t('asTable')}>
        <FlowTable quantity={quantity} run={run} before={before} recurrent={recurrent} />
      </Disclosure>
    </figure>
  );
}

function FlowTable({ quantity, run, before, recurrent }: Parameters<typeof FlowChart>[0]) {
  const t = useTranslations('lab');
  const longest = before && before.points.length > run.points.length ? before : run;
  return (
    <Table
      caption={plainName(t, quantity)}
      hideCaption
      head={
        <>
          <th scope="col">{t(recurrent ? 'step' : 'layer')}</th>
          <th scope="col">{t('now')}</th>
          {before ? <th scope="col">{t('before')}</th> : null}
        </>
      }
    >
      {longest.points.map(({ layer }) => (
        <tr key={layer}>
          <th scope="row">{layer}</th>
          <td className="tabular-nums">{scientific(run.points[layer]?.[quantity])}</td>
          {before ? <td className="tabular-nums">{scientific(before.points[layer]?.[quantity])}</td> : null}
        </tr>
      ))}
    </Table>
  );
}
