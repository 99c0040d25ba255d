// Outward rounding: every bound of the enclosing evaluation goes through here.
import { type Rational, toNumber } from '../rational';

/** One unit in the last place, relative: the error of + − × ÷ and sqrt is at most half of it. */
export const ARITHMETIC = 2 ** -52;
/** Assumed error of the engine's Math functions: 4 ulp; held against many digits in rounding.test.ts. */
export const FUNCTION = 4 * 2 ** -52;
/** Assumed error of sigmoid and softplus, which are composed of Math functions. */
export const COMPOSED = 16 * 2 ** -52;

const TINY = 4 * Number.MIN_VALUE;

/** A number below every value that `x` may stand for, given the relative error; overflow becomes the largest double. */
export function below(x: number, error: number): number {
  if (x === Number.POSITIVE_INFINITY) return Number.MAX_VALUE;
  const bound = x - Math.abs(x) * error - TINY;
  return Number.isNaN(bound) ? Number.NEGATIVE_INFINITY : bound;
}

/** A number above every value that `x` may stand for. */
export function above(x: number, error: number): number {
  if (x === Number.NEGATIVE_INFINITY) return -Number.MAX_VALUE;
  const bound = x + Math.abs(x) * error + TINY;
  return Number.isNaN(bound) ? Number.POSITIVE_INFINITY : bound;
}

/** The rounding error of the double sum s = a + b is zero (Knuth's two-sum). */
export function isExactSum(a: number, b: number, s: number): boolean {
  const t = s - a;
  return a - (s - t) + (b - t) === 0;
}

const isDyadic = (r: Rational): boolean => (r.d & (r.d - 1n)) === 0n && r.d < 1n << 1000n;

/** Encloses an exact rational: a single double when it is one, else its two neighbours and a little more. */
export function roundOutward(into: { lo: number; hi: number }, value: Rational): void {
  const x = toNumber(value);
  const exact = value.n > -9007199254740992n && value.n < 9007199254740992n && isDyadic(value) && Number.isFinite(x);
  into.lo = exact ? x : below(x, FUNCTION);
  into.hi = exact ? x : above(x, FUNCTION);
}
