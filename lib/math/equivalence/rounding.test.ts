// The assumption that all bounds rest on: this engine's Math functions are within 4 units in the last place (16 for what is
// composed of them). Held against many digits at points of every size, and near the ends of domains.
import { describe, expect, it } from 'vitest';
import { call, type Expression, variable } from '../expression';
import { evaluateExpression } from '../precise/evaluate-expression';
import { compare, fromDecimal, negate, type Rational } from '../rational';
import { encloseAll } from './enclose';
import { Graph } from './graph';
import { exactly, place } from './points';
import { programOf } from './program';
import { Random } from './random';
import { COMPOSED, FUNCTION } from './rounding';

const POINTS = 240;
const DIGITS = 30;
const x = variable('x');

const sigmoid = (t: number): number => (t >= 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t)));
const softplus = (t: number): number => Math.max(0, t) + Math.log1p(Math.exp(-Math.abs(t)));

/** Signed numbers of sizes from 2^least up to 2^most. */
const sizes =
  (least: number, most: number, signed = true) =>
  (random: Random) => {
    const size = 2 ** (least + (most - least) * (random.next() / 2 ** 32));
    return signed && random.below(2) ? -size : size;
  };
/** As near to `end` as 2^least, on the side of `side`. */
const near = (end: number, side: number, least: number) => (random: Random) =>
  end + side * 2 ** (least * (random.next() / 2 ** 32));

type Draw = (random: Random) => number;
interface Assumed {
  readonly name: string;
  readonly at: (t: number) => number;
  readonly draws: readonly Draw[];
  readonly error?: number;
}

const FUNCTIONS: readonly Assumed[] = [
  { name: 'exp', at: Math.exp, draws: [sizes(-40, 9)] },
  { name: 'ln', at: Math.log, draws: [sizes(-900, 900, false), near(1, 1, -45), near(1, -1, -45)] },
  { name: 'sin', at: Math.sin, draws: [sizes(-40, 4), sizes(4, 40)] },
  { name: 'cos', at: Math.cos, draws: [sizes(-40, 4), sizes(4, 40)] },
  { name: 'sinh', at: Math.sinh, draws: [sizes(-40, 9)] },
  { name: 'cosh', at: Math.cosh, draws: [sizes(-40, 9)] },
  { name: 'tanh', at: Math.tanh, draws: [sizes(-40, 5)] },
  { name: 'asin', at: Math.asin, draws: [sizes(-40, 0), near(1, -1, -45), near(-1, 1, -45)] },
  { name: 'acos', at: Math.acos, draws: [sizes(-40, 0), near(1, -1, -45), near(-1, 1, -45)] },
  { name: 'atan', at: Math.atan, draws: [sizes(-40, 60)] },
  { name: 'asinh', at: Math.asinh, draws: [sizes(-40, 300)] },
  { name: 'acosh', at: Math.acosh, draws: [near(1, 1, -45), sizes(0, 300, false)] },
  { name: 'atanh', at: Math.atanh, draws: [sizes(-40, 0), near(1, -1, -45), near(-1, 1, -45)] },
  { name: 'sigmoid', at: sigmoid, draws: [sizes(-40, 9)], error: COMPOSED },
  { name: 'softplus', at: softplus, draws: [sizes(-40, 9)], error: COMPOSED },
];

const value = (e: Expression, at: number): Rational | undefined => {
  const text = evaluateExpression(e, new Map([['x', exactly(at)]]), DIGITS)?.replace('e+', 'e');
  if (text === undefined) return undefined;
  const size = fromDecimal(text.replace(/^-/, ''), true);
  return size && text.startsWith('-') ? negate(size) : size;
};

describe('what the engine’s functions are taken to be worth', () => {
  it.each(FUNCTIONS)('$name', ({ name, at, draws, error = FUNCTION }) => {
    const graph = new Graph();
    const argument = graph.variable('x', { type: 'real' });
    const node = graph.unary(name as 'ln', argument);
    const program = programOf(node);
    const random = new Random(11);
    let checked = 0;
    for (let i = 0; i < POINTS; i++) {
      const point = (draws[i % draws.length] as Draw)(random);
      const exact = value(call(name as 'ln', x), point);
      const computed = at(point);
      if (!exact || exact.n === 0n || !Number.isFinite(computed)) continue;
      checked++;
      place(argument, point);
      encloseAll(program, { index: 0 });
      expect([compare(exactly(node.lo), exact), compare(exact, exactly(node.hi))], `${name}(${point})`).not.toContain(
        1,
      );
      expect(relativeError(computed, exact), `${name}(${point})`).toBeLessThanOrEqual(error);
    }
    expect(checked).toBeGreaterThan(0.9 * POINTS);
  });
});

function relativeError(computed: number, exact: Rational): number {
  const { n, d } = exactly(computed);
  const [off, size] = [n * exact.d - exact.n * d, exact.n * d];
  const abs = (k: bigint) => (k < 0n ? -k : k);
  return Number((abs(off) * 2n ** 120n) / abs(size)) * 2 ** -120;
}
