// Deterministic sample points inside each variable's domain: short dyadic rationals, exact in every evaluator.
import type { Bound, Domain } from '../expression';
import { type Rational, rational, toNumber } from '../rational';
import type { GraphNode } from './node';
import type { Random } from './random';
import { roundOutward } from './rounding';

/** Sizes tried on an unbounded domain, the usual ones first; then the far and the tiny ones. */
const SCALES = [1, 2, 4, 0.5, 8, 1 / 16, 32, 1, 2, 256, 2 ** -10, 2 ** 14, 3, 1, 2 ** -24, 2 ** 22] as const;
const MANTISSA = 64;
/** The first points are ones that a person can check by hand. */
const PLAIN_POINTS = 3;
const PLAIN = [1.5, 0.5, 2, 1.25, 0.75, 2.5] as const;

const end = (bound: Bound, side: number): number =>
  bound.value ? toNumber(bound.value) * (bound.pi ? Math.PI : 1) : side;

/** The ends of a domain as doubles (rounded), ±Infinity when there is none. */
export function rangeOf(domain: Domain): readonly [from: number, to: number] {
  if (domain.type === 'interval') {
    return [end(domain.from, Number.NEGATIVE_INFINITY), end(domain.to, Number.POSITIVE_INFINITY)];
  }
  return [domain.type === 'real' || domain.type === 'integer' ? Number.NEGATIVE_INFINITY : 0, Number.POSITIVE_INFINITY];
}

/** Draws a value for a variable at the `index`-th point; `literals` are numbers of the two sides, worth a look around. */
export function drawValue(domain: Domain, index: number, literals: readonly number[], random: Random): number {
  if (domain.type === 'integer') return drawInteger(index, literals, random);
  const [from, to] = rangeOf(domain);
  if (index < PLAIN_POINTS) {
    const size = PLAIN[random.below(PLAIN.length)] as number;
    const plain = from < 0 && (to <= 0 || random.below(3) === 0) ? -size : size;
    if (plain > from && plain < to) return plain;
  }
  if (literals.length > 0 && index % 3 === 2) {
    const centre = (literals[random.below(literals.length)] as number) * (random.below(4) === 0 ? -1 : 1);
    const near =
      shorten(centre, 20) + ((random.below(2 * MANTISSA) - MANTISSA + 0.5) / MANTISSA) * 2 ** -random.below(8);
    if (near > from && near < to) return near;
  }
  const fraction = (1 + 2 * random.below(MANTISSA)) / (2 * MANTISSA);
  if (Number.isFinite(from) && Number.isFinite(to)) return between(from, to, fraction, index, random);
  const scale = SCALES[(index + (index >= SCALES.length ? random.below(SCALES.length) : 0)) % SCALES.length] as number;
  const size = scale * (fraction + 0.25);
  if (Number.isFinite(from)) return shorten(from, 30) + size > from ? shorten(from, 30) + size : from + size;
  if (Number.isFinite(to)) return shorten(to, 30) - size < to ? shorten(to, 30) - size : to - size;
  return random.below(2) === 0 ? size : -size;
}

/** A short dyadic strictly inside (from, to): now and then close to an end. */
function between(from: number, to: number, fraction: number, index: number, random: Random): number {
  const width = to - from;
  let t = fraction;
  if (index % 5 === 4) t *= 2 ** -random.below(12);
  if (index % 10 === 9) t = 1 - t;
  const step = 2 ** Math.floor(Math.log2(width) - 14);
  const x = Math.round((from + t * width) / step) * step;
  return x > from && x < to ? x : from + width / 2;
}

function drawInteger(index: number, literals: readonly number[], random: Random): number {
  if (index < 7) return [2, 3, 1, 5, 4, -1, 0][index] as number;
  if (literals.length > 0 && index % 3 === 2) {
    return Math.round(literals[random.below(literals.length)] as number) + random.below(5) - 2;
  }
  return random.below(index < 100 ? 41 : 4001) - (index < 100 ? 20 : 2000);
}

/** The nearest number with at most this many significant bits. */
function shorten(x: number, bits: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const step = 2 ** (Math.floor(Math.log2(Math.abs(x))) - bits);
  return Math.round(x / step) * step;
}

/** Puts a point into a variable's node. */
export function place(node: GraphNode, x: number): void {
  node.lo = x;
  node.hi = x;
  node.state = 0;
}

/** Puts the variable's whole domain into its node; ends at multiples of π are rounded inwards, others outwards. */
export function placeDomain(node: GraphNode): void {
  const domain = node.domain as Domain;
  [node.lo, node.hi] = rangeOf(domain);
  node.state = 0;
  if (domain.type !== 'interval') return;
  const { from, to } = domain;
  if (from.pi) node.lo += Math.abs(node.lo) * 2 ** -51;
  else if (from.value) node.lo = enclosed(from.value).lo;
  if (to.pi) node.hi -= Math.abs(node.hi) * 2 ** -51;
  else if (to.value) node.hi = enclosed(to.value).hi;
}

function enclosed(value: Rational): { lo: number; hi: number } {
  const span = { lo: 0, hi: 0 };
  roundOutward(span, value);
  return span;
}

/** A double as the exact rational it is. */
export function exactly(x: number): Rational {
  let numerator = x;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(numerator), denominator);
}

/** A double as a finite decimal, exactly: `-0.375`. */
export function printExactly(x: number): string {
  // Fewer than 16 digits in all: the shortest text that means this double is the exact one.
  if (Math.abs(x) < 1e5 && Number.isInteger(x * 1024)) return `${x === 0 ? 0 : x}`;
  const { n, d } = exactly(x);
  const digits = d.toString(2).length - 1;
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d;
  const text = scaled.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${n < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}
