// Powers of balls by the conventions of the grammar: 0^0 = 1, real roots for a literal exponent with odd denominator.
import type { Rational } from '../rational';
import { divide, multiply, negate, squareRoot, wholePower, widen } from './arithmetic';
import { type Ball, ends, fromRational, isExactZero, magnitude, ONE, shifted, signOf, ZERO } from './ball';
import { exponential } from './exp';
import { logarithm } from './ln';
import type { Outcome } from './outcome';

/** Larger whole exponents go by the logarithm. */
const SQUARED = 4096;

/** The integer that an exact ball is; undefined when it is none, or not known exactly, or very long. */
function integerOf(x: Ball): bigint | undefined {
  if (x.r !== 0 || x.e > 64 || x.e < -x.bits) return undefined;
  const n = shifted(x.m, x.e);
  return x.e >= 0 || shifted(n, -x.e) === x.m ? n : undefined;
}

/** x^y. `literal` is the exponent when it is a literal number, `whole` says that it takes whole values only. */
export function power(x: Ball, y: Ball, literal: Rational | undefined, whole: boolean, precision: number): Outcome {
  if (isExactZero(y)) return ONE;
  if (isExactZero(x)) {
    const side = signOf(y);
    return side > 0 ? ZERO : side < 0 ? 'undefined' : undefined;
  }
  const n = whole ? (literal?.n ?? integerOf(y)) : undefined;
  if (n !== undefined && n <= SQUARED && n >= -SQUARED) return bySquaring(x, Number(n), precision);
  const side = signOf(x);
  if (side > 0) return positivePower(x, y, literal, precision);
  if (side === 0) return literal && nearZero(x, literal, precision);
  if (literal ? literal.d % 2n === 0n : !whole) return 'undefined';
  const numerator = literal?.n ?? n;
  if (numerator === undefined) return undefined;
  const size = positivePower(negate(x), y, literal, precision);
  return numerator % 2n === 0n || !size ? size : negate(size);
}

/** Each squaring loses up to two bits. */
function bySquaring(x: Ball, n: number, precision: number): Ball | undefined {
  const size = Math.abs(n);
  const bits = precision + 4 + 2 * size.toString(2).length;
  const value = wholePower(x, size, bits);
  return n < 0 ? value && divide(ONE, value, precision) : value;
}

/** exp(y·ln x), with as many bits more as the exponent has before its point; square roots at once. */
function positivePower(x: Ball, y: Ball, literal: Rational | undefined, precision: number): Ball | undefined {
  if (literal?.d === 2n && literal.n < SQUARED && literal.n > -SQUARED) {
    const root = squareRoot(x, precision + 32);
    return root && bySquaring(root, Number(literal.n), precision);
  }
  const length = Math.max(0, magnitude(y)) + Math.max(0, Math.abs(x.e + x.bits).toString(2).length);
  if (length > precision) return tooLong(x, y, precision);
  const bits = precision + 8 + length;
  const logarithmOfX = logarithm(x, bits);
  const exponent = literal ? fromRational(literal, bits) : y;
  const argument = logarithmOfX && multiply(logarithmOfX, exponent, bits);
  return argument && exponential(argument, precision);
}

/** What is surely far below any number, or too large. */
function tooLong(x: Ball, y: Ball, precision: number): Ball | undefined {
  const rough = logarithm(x, 64);
  const argument = rough && multiply(rough, y, 64);
  return argument && exponential(argument, precision);
}

/** A base that may be zero: |x|^(p/q) ≤ (|m| + r)^(p/q). Where q is even the caller has seen to the sign. */
function nearZero(x: Ball, literal: Rational, precision: number): Ball | undefined {
  if (literal.n <= 0n) return undefined;
  const [least, greatest] = ends(x);
  const most = -least.m > greatest.m ? negate(least) : greatest;
  const bound = positivePower(most, fromRational(literal, precision), literal, 64);
  return bound && widen(ZERO, bound, 64);
}
