// Where a polynomial changes its sign: Sturm's theorem on the product of its roots of odd multiplicity.

import type { Rational } from '../rational';
import {
  commonFactor,
  derivative,
  leading,
  minus,
  type Polynomial,
  primitive,
  quotient,
  sturmSequence,
  times,
} from './polynomial';

/** An end of an interval; undefined for the infinite one on its side. */
export type End = Rational | undefined;

const signOf = (n: bigint): -1 | 0 | 1 => (n > 0n ? 1 : n < 0n ? -1 : 0);

/** The sign of p(n/d), by Horner's rule on d^degree·p. */
export function signAt(p: Polynomial, { n, d }: Rational): -1 | 0 | 1 {
  let value = 0n;
  let scale = 1n;
  for (let i = p.length - 1; i >= 0; i--) {
    value = value * n + (p[i] as bigint) * scale;
    scale *= d;
  }
  return signOf(value);
}

/** The sign far out to one side. */
const signFar = (p: Polynomial, side: 1 | -1): -1 | 0 | 1 =>
  signOf(side < 0 && p.length % 2 === 0 ? -leading(p) : leading(p));

const signToward = (p: Polynomial, end: End, side: 1 | -1): -1 | 0 | 1 => (end ? signAt(p, end) : signFar(p, side));

function changes(sequence: readonly Polynomial[], end: End, side: 1 | -1): number {
  let count = 0;
  let before = 0;
  for (const p of sequence) {
    const sign = signToward(p, end, side);
    if (sign === 0) continue;
    if (before !== 0 && sign !== before) count++;
    before = sign;
  }
  return count;
}

/** The factors that occur an odd number of times, once each (Yun's square-free decomposition), with the sign of p. */
export function oddPart(p: Polynomial): Polynomial {
  let odd: Polynomial = [signOf(leading(p)) < 0 ? -1n : 1n];
  const slope = derivative(p);
  const shared = commonFactor(p, slope);
  let rest = quotient(p, shared);
  let multiple = shared;
  for (let k = 1; rest.length > 1; k++) {
    // The factors that occur more than k times.
    const more = commonFactor(rest, multiple);
    const exactly = quotient(rest, more);
    if (k % 2 === 1) odd = times(odd, leading(exactly) < 0n ? minus(exactly) : exactly);
    multiple = quotient(multiple, more);
    rest = more;
  }
  return primitive(odd);
}

/** The number of roots of a polynomial without multiple ones strictly between two ends. */
function rootsBetween(sequence: readonly Polynomial[], from: End, to: End): number {
  const [p] = sequence as [Polynomial];
  return changes(sequence, from, -1) - changes(sequence, to, 1) - (to && signAt(p, to) === 0 ? 1 : 0);
}

/** A point strictly between the ends. */
function between(from: End, to: End): Rational {
  if (from && to) return { n: from.n * to.d + to.n * from.d, d: 2n * from.d * to.d };
  if (from) return from.n < 0n ? { n: 1n, d: 1n } : { n: 2n * from.n + from.d, d: from.d };
  if (to) return to.n > 0n ? { n: -1n, d: 1n } : { n: 2n * to.n - to.d, d: to.d };
  return { n: 0n, d: 1n };
}

/** The sign of p between the ends apart from its zeros; 0 when it has both signs there. */
export function signBetween(p: Polynomial, from: End, to: End): -1 | 0 | 1 {
  const odd = oddPart(p);
  if (odd.length > 1 && rootsBetween(sturmSequence(odd), from, to) > 0) return 0;
  // No root of odd order inside: the sign is that of the odd part anywhere inside.
  return signAt(odd, between(from, to));
}

const MAX_HALVINGS = 600;

/**
 * A point of every stretch between the ends on which none of the polynomials changes its sign, and perhaps more of some;
 * undefined when roots lie too near to one another. The stretches may be far narrower than a double can tell.
 */
export function pointsBetween(polynomials: readonly Polynomial[], from: End, to: End): Rational[] | undefined {
  const all = polynomials.map(oddPart).reduce((p, q) => times(p, quotient(q, commonFactor(p, q))));
  const sequence = sturmSequence(all);
  const points: Rational[] = [];
  const pending = [{ from, to, below: false, above: false }];
  for (let count = 0; count < MAX_HALVINGS; count++) {
    const stretch = pending.pop();
    if (!stretch) return points;
    const middle = between(stretch.from, stretch.to);
    const roots = all.length > 1 ? rootsBetween(sequence, stretch.from, stretch.to) : 0;
    const left = { ...stretch, to: middle };
    const right = { ...stretch, from: middle };
    const onRoot = roots > 0 && signAt(all, middle) === 0;
    if (!onRoot) points.push(middle);
    if (roots === 0) continue;
    if (roots > 1 || onRoot) {
      pending.push(left, right);
      continue;
    }
    // The only root has a point on each side when halving has passed it on both.
    const isLeft = rootsBetween(sequence, stretch.from, middle) > 0;
    const rest = isLeft ? { ...left, above: true } : { ...right, below: true };
    if (!rest.below || !rest.above) pending.push(rest);
  }
  return undefined;
}
