// How near a number must be to the reference, decided exactly: by rationals that enclose both, never by rounded doubles.
import { absolute, compare, fromDecimal, isZero, multiply, type Rational, rational, subtract } from '../math/rational';
import type { Tolerance } from '../problems/answer-kind';

/** A number known to lie between two rationals; a point when both are equal. */
export interface Enclosure {
  readonly lo: Rational;
  readonly hi: Rational;
}

export type NumericTolerance = Exclude<Tolerance, 'exact'>;

export const DEFAULT_TOLERANCE: NumericTolerance = { significantFigures: 3 };

export const exactly = (value: Rational): Enclosure => ({ lo: value, hi: value });

const HALF = rational(1, 2);

/** 10^k for any integer k. */
export const powerOfTen = (k: number): Rational =>
  k >= 0 ? rational(10n ** BigInt(k)) : rational(1, 10n ** BigInt(-k));

/** The k with 10^k ≤ |a| < 10^(k+1), exactly; `a` is not zero. */
export function magnitude(a: Rational): number {
  const size = absolute(a);
  const guess = size.n.toString().length - size.d.toString().length;
  return compare(size, powerOfTen(guess)) < 0 ? guess - 1 : guess;
}

/** A tolerance's number as the decimal that was written: 0.1 is a tenth. */
const decimal = (value: number): Rational => fromDecimal(String(value), true) ?? rational(0);

/**
 * How far from the reference an answer may be: half a unit of the N-th significant digit, or the stated bound.
 * Undefined when the enclosure of the reference is too wide to tell.
 */
export function allowance(reference: Enclosure, tolerance: NumericTolerance): Enclosure | undefined {
  if ('absolute' in tolerance) return exactly(decimal(tolerance.absolute));
  const zero = isZero(reference.lo) && isZero(reference.hi);
  if (zero) return exactly(rational(0));
  if (reference.lo.n <= 0n && reference.hi.n >= 0n) return undefined;
  if ('relative' in tolerance) {
    const [a, b] = [reference.lo, reference.hi].map((end) => multiply(absolute(end), decimal(tolerance.relative)));
    return a && b && (compare(a, b) <= 0 ? { lo: a, hi: b } : { lo: b, hi: a });
  }
  const k = magnitude(reference.lo);
  if (k !== magnitude(reference.hi)) return undefined;
  return exactly(multiply(HALF, powerOfTen(k - tolerance.significantFigures + 1)));
}

/** Whether |student − reference| ≤ allowance; undefined when the enclosures are too wide to tell. */
export function isWithin(student: Enclosure, reference: Enclosure, tolerance: NumericTolerance): boolean | undefined {
  const allowed = allowance(reference, tolerance);
  if (!allowed) return undefined;
  const above = subtract(student.hi, reference.lo);
  const below = subtract(reference.hi, student.lo);
  const most = compare(above, below) >= 0 ? above : below;
  if (compare(most, allowed.lo) <= 0) return true;
  const least = [subtract(student.lo, reference.hi), subtract(reference.lo, student.hi)];
  return least.some((gap) => compare(gap, allowed.hi) > 0) ? false : undefined;
}
