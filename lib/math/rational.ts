// Exact rational numbers over bigint, always in lowest terms with a positive denominator.

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y) [x, y] = [y, x % y];
  return x;
};

/** The rational n/d in lowest terms. Throws on d = 0: callers test for it. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('a rational number has no zero denominator');
  if (bottom === 1n) return { n: top, d: 1n };
  const g = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / g, d: bottom / g };
}

export const ZERO: Rational = rational(0);
export const ONE: Rational = rational(1);

export const isInteger = (a: Rational): boolean => a.d === 1n;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const sign = (a: Rational): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** a / b, or undefined when b is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.n === 0n ? undefined : rational(a.n * b.d, a.d * b.n);

/** a^k for an integer exponent, or undefined for 0 to a negative power. 0^0 = 1. The caller bounds k. */
export function power(a: Rational, k: number): Rational | undefined {
  if (k >= 0) return { n: a.n ** BigInt(k), d: a.d ** BigInt(k) };
  return a.n === 0n ? undefined : rational(a.d ** BigInt(-k), a.n ** BigInt(-k));
}

/**
 * Reads a decimal literal (`12`, `0.5`, `.5`, `3.`, and with `scientific` also `1.5e-3`) exactly.
 * Returns undefined when the text is not such a literal. The caller bounds its length and exponent.
 */
export function fromDecimal(text: string, scientific = false): Rational | undefined {
  const m = (scientific ? /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/ : /^(\d*)(?:\.(\d*))?$/).exec(text);
  if (!m || (!m[1] && !m[2])) return undefined;
  const fraction = m[2] ?? '';
  const exponent = Number(m[3] ?? 0) - fraction.length;
  const digits = BigInt(`${m[1]}${fraction}`);
  return exponent >= 0 ? rational(digits * 10n ** BigInt(exponent)) : rational(digits, 10n ** BigInt(-exponent));
}

const isPlain = (x: bigint): boolean => x < 9007199254740992n && x > -9007199254740992n;
const bits = (x: bigint): number => (x < 0n ? -x : x).toString(2).length;

/** The nearest double (up to one rounding of a scaled quotient; error below 2 ulp for any size). */
export function toNumber(a: Rational): number {
  if (isPlain(a.n) && isPlain(a.d)) return Number(a.n) / Number(a.d);
  const shift = bits(a.d) - bits(a.n) + 64;
  const scaled = shift >= 0 ? (a.n << BigInt(shift)) / a.d : a.n / (a.d << BigInt(-shift));
  const mantissa = Number(scaled);
  const half = Math.trunc(-shift / 2);
  return mantissa * 2 ** half * 2 ** (-shift - half);
}

/** `3`, `-3/4`. */
export const printRational = (a: Rational): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);
