// A stretch on which an answer is undefined, however narrow: a polynomial's sign tells where, and its point is exact.
import { compare, type Rational, rational } from '../rational';
import { encloseAll } from './enclose';
import { coordinates, printEnclosure } from './evidence';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { type End, signAt } from './polynomial-sign';
import { type RationalFunction, signPolynomial } from './rational-function';
import { negativePointOf } from './rational-sign';
import { FUNCTION, roundOutward } from './rounding';
import { UNCERTAIN } from './state';
import { rangeOfUnknown } from './unknown-range';
import type { Search } from './witness';

const TRIES = 8;
const MAX_DECIMALS = 400;
/** Half the width of the box around the point in which the reference must be defined. */
const AROUND = 2 * FUNCTION;

/** Puts into `found` a point at which `guard`, a rational function of one variable, is negative and the reference defined. */
export function searchNarrowGap(pair: Pair, guard: GraphNode, found: Search): void {
  const read = negativePointOf(pair, guard);
  if (!read || read.at === 'none' || !read.reader.unknown) return;
  const { node: variable, exponential } = read.reader.unknown;
  if (variable.op !== 'var' || !variable.continuous || exponential) return;
  const [from, to] = rangeOfUnknown(pair, read.reader.unknown);
  const polynomial = signPolynomial(read.reader.of(guard) as RationalFunction);
  const point = shorten(read.at, (x) => isBetween(x, from, to) && signAt(polynomial, x) < 0);
  if (!point) return;
  for (let i = 0; i < TRIES; i++) {
    pair.advance();
    const at = { ...coordinates(pair), [variable.name]: printDecimal(point) };
    placeAround(variable, point);
    encloseAll(pair.program, pair.sample);
    if (pair.reference.state & UNCERTAIN) continue;
    found.gap = { at, student: 'undefined', reference: printEnclosure(pair.reference, 10) };
    return;
  }
}

const isBetween = (x: Rational, from: End, to: End): boolean =>
  (!from || compare(x, from) > 0) && (!to || compare(x, to) < 0);

/** The number with the fewest decimals, near the given one, that will do. */
function shorten({ n, d }: Rational, fits: (x: Rational) => boolean): Rational | undefined {
  for (let scale = 1n, k = 0; k <= MAX_DECIMALS; k++, scale *= 10n) {
    const near = rational((2n * n * scale + d) / (2n * d), scale);
    if (fits(near)) return near;
  }
  return undefined;
}

/** A finite decimal. */
function printDecimal(x: Rational): string {
  let decimals = 0;
  let { n } = x;
  for (; n % x.d !== 0n; decimals++) n *= 10n;
  const whole = `${(n < 0n ? -n : n) / x.d}`.padStart(decimals + 1, '0');
  const cut = whole.length - decimals;
  return `${n < 0n ? '-' : ''}${whole.slice(0, cut)}${decimals > 0 ? `.${whole.slice(cut)}` : ''}`;
}

/** A neighbourhood of the point. */
function placeAround(node: GraphNode, point: Rational): void {
  roundOutward(node, point);
  const slack = Math.max(Math.abs(node.lo), 2 ** -40) * AROUND;
  node.lo -= slack;
  node.hi += slack;
  node.state = 0;
}
