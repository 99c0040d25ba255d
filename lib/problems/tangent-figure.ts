// The graph of a function around the problem's point, with the slope there. It tells a slope: it belongs to the key.
import { differentiate } from '../math/differentiate';
import { evaluate } from '../math/evaluate';
import type { Bound, Domain, Expression } from '../math/expression';
import { substitute } from '../math/expression';
import { printTex } from '../math/print-tex';
import { toNumber } from '../math/rational';
import type { TangentFigure } from './figure';
import { type Statement, stated } from './statement';
import { texOfName } from './tex';

/** Points of a curve. */
const SAMPLES = 201;
/** How far the picture goes to each side of the point: the first at which the tangent can be told from the curve. */
const REACHES = [3, 2, 1.5, 1, 0.75, 0.5, 0.25];
const MOST_TURNS = 5;
/** The curve may rise so many times as far as the tangent does. */
const MOST_RISE = 8;

type Curve = (x: number) => number;

function endsOf(domain: Domain | undefined, at: number, reach: number): [number, number] {
  let [from, to] = [at - reach, at + reach];
  if (domain?.type === 'positive' || domain?.type === 'nonnegative') from = Math.max(from, 0);
  if (domain?.type === 'interval') {
    const end = ({ value, pi }: Bound) => value && toNumber(value) * (pi ? Math.PI : 1);
    from = Math.max(from, end(domain.from) ?? from);
    to = Math.min(to, end(domain.to) ?? to);
  }
  return [from, to];
}

function sample(curve: Curve, [from, to]: readonly [number, number]): [number, number | null][] {
  return Array.from({ length: SAMPLES }, (_, i) => {
    const x = from + ((to - from) * i) / (SAMPLES - 1);
    const y = curve(x);
    return [x, Number.isFinite(y) ? y : null];
  });
}

/** Whether the tangent is seen as one: the curve does not swing, nor rise out of all proportion. */
function isReadable(points: readonly (readonly [number, number | null])[], slope: number): boolean {
  const ys = points.flatMap(([, y]) => y ?? []);
  const turns = ys.filter((y, i) => {
    const [before, after] = [ys[i - 1] ?? y, ys[i + 1] ?? y];
    return (y - before) * (after - y) < 0;
  });
  const width = (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
  const rise = Math.max(...ys) - Math.min(...ys);
  return turns.length <= MOST_TURNS && rise <= MOST_RISE * Math.max(Math.abs(slope) * width, 0.5);
}

/** The widest picture in which the tangent is seen as one, or the narrowest there is. */
function pictureOf(curve: Curve, slope: number, ends: (reach: number) => readonly [number, number]) {
  let points: [number, number | null][] = [];
  for (const reach of REACHES) {
    points = sample(curve, ends(reach));
    if (isReadable(points, slope)) break;
  }
  return points;
}

/** Undefined where the problem has no point, or the function no slope there. */
export function tangentFigure(statement: Statement, of: string, wrt: string): TangentFigure | undefined {
  const whole = new Map<string, Expression>();
  for (const [name, e] of statement.definitions) whole.set(name, substitute(e, whole));
  const [e, at] = [whole.get(of), statement.point.get(wrt)];
  if (!e || !at) return undefined;
  const others = new Map([...statement.point].filter(([name]) => name !== wrt));
  const formula = substitute(e, others);
  const curve: Curve = (x) => evaluate(formula, new Map([[wrt, x]]));
  const x0 = evaluate(at, new Map());
  const [y0, slope] = [curve(x0), evaluate(differentiate(formula, wrt), new Map([[wrt, x0]]))];
  if (!Number.isFinite(y0) || !Number.isFinite(slope)) return undefined;
  const domain = statement.variables.find(({ name }) => name === wrt)?.kind;
  const points = pictureOf(curve, slope, (reach) => endsOf(domain, x0, reach));
  return {
    kind: 'tangent',
    variable: texOfName(wrt),
    name: texOfName(of),
    formula: printTex(stated(statement, of)),
    points,
    at: [x0, y0],
    slope,
  };
}
