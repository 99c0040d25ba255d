// The exponential of a ball, and exp − 1 near zero.
import { compare, decrement, hull, multiply, widen } from './arithmetic';
import { type Ball, ball, ends, isExactZero, lengthOf, magnitude, ONE, radiusExponent, scaled, shifted } from './ball';
import { LN2 } from './constants';
import { nestedSeries } from './series';

/** Bits of a result beyond what is asked for or known of the argument. */
const GUARD = 8;
/** Below −2^46 the exponential is not computed but bounded by 2^−2^46; above 2^47 it is refused. */
const FAR = 46;
const FAR_BELOW: Ball = { m: -1n, e: FAR, r: 0, bits: 1 };
const TINY: Ball = { m: 0n, e: -(2 ** FAR), r: 1, bits: 0 };

/** The bits worth computing for an argument: those asked for, but not many more than are known of it. */
export const worthwhile = (x: Ball, bits: number): number =>
  x.r === 0 ? bits + GUARD : Math.max(16, Math.min(bits + GUARD, 12 - x.e));

/** The number of terms n of a Taylor series with y^n/n! < 2^−bits for |y| ≤ 2^−small. */
export function termsOf(bits: number, small: number): number {
  let n = 1;
  for (let reached = small; reached < bits; reached += small + lengthOf(n) - 1) n++;
  return n;
}

/**
 * exp(t·2^−bits) in the same units, for |t| < 0.7·2^bits; the error is below 2 units. The argument is halved j times and its
 * exponential summed in units of 2^−(bits + j + 10), off by at most 6 of them, relatively 10·2^j after j squarings.
 */
function exponentialOf(t: bigint, bits: number): bigint {
  const halvings = 2 + Math.floor(Math.sqrt(bits) * 0.4);
  const unit = bits + halvings + 10;
  const shift = BigInt(unit);
  let s = nestedSeries(t << 10n, shift, termsOf(unit, halvings), (k) => k);
  for (let i = 0; i < halvings; i++) s = (s * s) >> shift;
  return s >> BigInt(unit - bits);
}

/**
 * e^x = 2^k·e^t with t = x − k·ln 2, |t| < 0.7, known to 1.5 units; e^t and its own 2 make it 6 units. The radius r of x,
 * at most 1/4, counts e^t·(e^r − 1) ≤ 2.5·r; a wider ball goes by its ends, for the exponential is increasing.
 */
export function exponential(x: Ball, precision: number): Ball | undefined {
  if (isExactZero(x)) return ONE;
  const top = magnitude(x);
  if (top >= FAR) {
    if (compare(ends(x)[1], FAR_BELOW) <= 0) return TINY;
    if (top > FAR + 1) return undefined;
  }
  if (radiusExponent(x) > -2)
    return hull(
      ends(x).map((end) => exponential(end, precision)),
      precision,
    );
  const bits = worthwhile(x, precision);
  const extra = Math.max(0, top) + 4;
  const whole = shifted(x.m, x.e + bits + extra);
  const unit = LN2.at(bits + extra);
  const k = whole / unit;
  const value = exponentialOf((whole - k * unit) >> BigInt(extra), bits);
  return ball(value, Number(k) - bits, 6 + scaled(2.5 * x.r, x.e + bits), precision);
}

/** e^x − 1, with all its digits near zero: there |e^x − 1 − x| ≤ x². */
export function exponentialMinusOne(x: Ball, precision: number): Ball | undefined {
  const top = magnitude(x);
  if (top <= -precision) {
    const square = multiply(x, x, precision);
    return square && widen(x, square, precision);
  }
  const value = exponential(x, precision + Math.max(0, -top) + 4);
  return value && decrement(value, precision);
}
