// A ball as a decimal: `1.25`, `3e-30`.
import { multiply } from './arithmetic';
import { type Ball, bitLength, fromRational, lengthOf, magnitude, signOf } from './ball';
import { power } from './power';

const LOG10_2 = 0.30102999566398;
/** Powers of two beyond it are not written out. */
const FAR = 5000;
const FEWEST_DIGITS = 10;
const MOST_DIGITS = 1250;
const TEN: Ball = { m: 10n, e: 0, r: 0, bits: 4 };

/** So many decimal digits of the ball are right, up to a few units of the last. */
export const knownDigits = (x: Ball): number =>
  x.r === 0 ? Number.POSITIVE_INFINITY : Math.floor((x.bits - 1 - lengthOf(x.r)) * LOG10_2);

/** The middle of the ball, rounded to so many significant digits. */
export function printBall(x: Ball, digits: number): string {
  if (x.m === 0n) return '0';
  if (Math.abs(x.e) <= FAR) return printNear(x, digits, 0);
  const k = Math.round(x.e * LOG10_2);
  const near = multiply(x, powerOfTen(-k, 4 * digits + 64) ?? x, 4 * digits + 64);
  return printNear(near ?? x, digits, k);
}

/** Two values with the digits that tell them apart, as far as they are known. */
export function printDifferent(
  student: Ball,
  reference: Ball,
  difference: Ball,
): { student: string; reference: string } {
  const gap = Math.max(magnitude(student), magnitude(reference)) - magnitude(difference);
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, Math.ceil(gap * LOG10_2) + 4));
  const print = (x: Ball) => (signOf(x) === 0 ? '0' : printBall(x, Math.min(digits, Math.max(1, knownDigits(x)))));
  return { student: print(student), reference: print(reference) };
}

const powerOfTen = (k: number, precision: number): Ball | undefined => {
  const exponent = { n: BigInt(k), d: 1n };
  const value = power(TEN, fromRational(exponent, precision), exponent, true, precision);
  return value === 'undefined' ? undefined : value;
};

/** x·10^k. */
function printNear(x: Ball, digits: number, k: number): string {
  const size = x.m < 0n ? -x.m : x.m;
  let exponent = Math.floor((x.e + bitLength(size) - 2) * LOG10_2);
  let text = '';
  // The estimate may be too small by one or two.
  do text = rounded(size, x.e, digits - 1 - exponent++).toString();
  while (text.length > digits);
  return `${x.m < 0n ? '-' : ''}${placed(text.replace(/0+$/, ''), exponent - 1 + k)}`;
}

/** m·2^e·10^k to the nearest integer. */
function rounded(m: bigint, e: number, k: number): bigint {
  const top = (e > 0 ? m << BigInt(e) : m) * (k > 0 ? 10n ** BigInt(k) : 1n);
  const bottom = (e < 0 ? 1n << BigInt(-e) : 1n) * (k < 0 ? 10n ** BigInt(-k) : 1n);
  return (2n * top + bottom) / (2n * bottom);
}

/** d.ddd·10^exponent, written out when that is short. */
function placed(digits: string, exponent: number): string {
  if (exponent <= -7 || exponent >= 21) {
    const rest = digits.slice(1);
    return `${digits[0]}${rest && `.${rest}`}e${exponent < 0 ? '' : '+'}${exponent}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return rest ? `${whole}.${rest}` : whole;
}
