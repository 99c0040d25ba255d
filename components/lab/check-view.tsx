// The outcome of a gradient check: the verdict, both numbers at the point, both curves, and the error for every step.
import { useTranslations } from 'next-intl';
import { along, Plane } from '@/components/graph/plane';
import { stretches, ticks, windowOf } from '@/components/graph/plot-scale';
import { type Direction, Responsive } from '@/components/graph/responsive';
import { Tex } from '@/components/math/tex';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { GradientCheck } from '@/lib/lab/view';
import { scientific } from './scientific';

const TONES = { equal: 'right', different: 'wrong', undecided: 'undecided' } as const;

const digits = (value: number | null): string => (value === null ? '–' : value.toPrecision(10));
const short = (value: number): string => String(Number(value.toPrecision(4))).replace('-', '−');
const labelled = (value: number) => ({ value, label: short(value) });

export function CheckView({ check }: { check: GradientCheck }) {
  const t = useTranslations('lab');
  const { point } = check;
  return (
    <section id="result" aria-labelledby="result-title" className="grid scroll-mt-6 gap-6 *:min-w-0">
      <h2 id="result-title" className="text-xl font-semibold">
        {t('checkResult')}
      </h2>
      <Notice tone={TONES[check.verdict]} title={t(`verdict.${check.verdict}`)}>
        <p>{t(`verdictWhy.${check.verdict}`)}</p>
      </Notice>
      <div className="grid gap-2 text-lg">
        <Tex tex={`f(x) = ${check.functionTex}`} display />
        <Tex tex={`f'(x) \\overset{?}{=} ${check.derivativeTex}`} display />
      </div>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr] [&_dd]:font-mono [&_dd]:tabular-nums [&_dt]:text-muted">
        <dt>{t('yoursAt', { x: short(point.x) })}</dt>
        <dd>{digits(point.yours)}</dd>
        <dt>{t('centralAt', { x: short(point.x) })}</dt>
        <dd>{digits(point.central)}</dd>
        <dt>{t('relativeError')}</dt>
        <dd>{scientific(point.error)}</dd>
      </dl>
      {check.gap ? (
        <p className="max-w-[68ch]">
          {check.gap.why === 'kink'
            ? t('gap.kink', { left: short(check.gap.left), right: short(check.gap.right) })
            : t(`gap.${check.gap.why}`)}
        </p>
      ) : null}
      <div className="grid gap-10 *:min-w-0 xl:grid-cols-2">
        <Curves check={check} />
        <Steps check={check} />
      </div>
    </section>
  );
}

function Curves({ check }: { check: GradientCheck }) {
  const t = useTranslations('lab');
  const yours = check.curve.map(({ x, yours }) => [x, yours] as const);
  const central = check.curve.map(({ x, central }) => [x, central] as const);
  const across = { from: check.curve[0]?.x ?? -1, to: check.curve.at(-1)?.x ?? 1 };
  const up = windowOf({
    points: [...yours, ...central],
    at: [check.point.x, check.point.central ?? check.point.yours ?? 0],
  });
  const draw = (direction: Direction) => (
    <Plane
      name={t('curves')}
      description={t('curvesWords', { verdict: t(`verdict.${check.verdict}`) })}
      direction={direction}
      across={across}
      up={up}
      columns={ticks(across, direction === 'across' ? 6 : 4).map(labelled)}
      rows={ticks(up, 5).map(labelled)}
    >
      {(place) => (
        <>
          {stretches(central, up).map((stretch) => (
            <polyline
              key={`c${stretch[0]?.[0]}`}
              points={along(place, stretch)}
              className="fill-none stroke-accent"
              strokeWidth={5}
              opacity={0.45}
              strokeLinejoin="round"
            />
          ))}
          {stretches(yours, up).map((stretch) => (
            <polyline
              key={`y${stretch[0]?.[0]}`}
              points={along(place, stretch)}
              className="fill-none stroke-ink"
              strokeWidth={1.75}
              strokeDasharray="7 5"
              strokeLinejoin="round"
            />
          ))}
        </>
      )}
    </Plane>
  );
  return (
    <figure className="grid content-start gap-3 *:min-w-0">
      <figcaption>
        <span className="font-semibold">{t('curves')}</span>
        <span className="block text-sm text-muted">{t('curvesLegend')}</span>
      </figcaption>
      <Responsive draw={draw} />
      <Disclosure summary={t('asTable')}>
        <Table
          caption={t('curves')}
          hideCaption
          head={['x', t('yours'), t('central'), t('relativeError')].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        >
          {check.curve
            .filter((_, i) => i % 10 === 0)
            .map((each) => (
              <tr key={each.x} className="tabular-nums">
                <th scope="row">{short(each.x)}</th>
                <td>{digits(each.yours)}</td>
                <td>{digits(each.central)}</td>
                <td>{scientific(each.error)}</td>
              </tr>
            ))}
        </Table>
      </Disclosure>
    </figure>
  );
}

function Steps({ check }: { check: GradientCheck }) {
  const t = useTranslations('lab');
  return (
    <figure className="grid content-start gap-3 *:min-w-0">
      <figcaption>
        <span className="font-semibold">{t('steps')}</span>
        <span className="block text-sm text-muted">{t('stepsWords')}</span>
      </figcaption>
      <Table
        caption={t('steps')}
        hideCaption
        head={
          <>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('relativeError')}</th>
          </>
        }
      >
        {check.steps.map(({ step, error }) => (
          <tr key={step} className="tabular-nums [&_td]:py-1.5 [&_th]:py-1.5">
            <th scope="row">
              {10}
              <sup>{String(Math.round(Math.log10(step))).replace('-', '−')}</sup>
            </th>
            <td>{scientific(error)}</td>
          </tr>
        ))}
      </Table>
    </figure>
  );
}
