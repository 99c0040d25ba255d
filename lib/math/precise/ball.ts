// Balls: real numbers known up to a radius, on integers of any length. Every operation encloses the true result.
import type { Rational } from '../rational';

/**
 * The interval [m − r, m + r]·2^e. The radius counts units of the last bit of m and is kept below 2^40, so that a ball
 * carries no more bits than are known of it; r = 0 is an exact value. 2^(bits − 2) ≤ |m| ≤ 2^bits, and bits = 0 for m = 0.
 */
export interface Ball {
  readonly m: bigint;
  readonly e: number;
  readonly r: number;
  readonly bits: number;
}

/** Covers the roundings of a short chain of operations on non-negative doubles. */
const UP = 1 + 2 ** -46;
const WIDE = 2 ** 40;
/** Exponents beyond it are not kept: tiny values become a ball around 0, and there are no huge ones. */
const FAR = 2 ** 48;

const view = new DataView(new ArrayBuffer(8));

/** 2^k exactly, for a normal double; 0 or Infinity beyond. */
export function twoTo(k: number): number {
  if (k < -1022) return 0;
  if (k > 1023) return Number.POSITIVE_INFINITY;
  view.setInt32(0, (k + 1023) << 20);
  view.setInt32(4, 0);
  return view.getFloat64(0);
}

/** A radius of r·2^k; an exact 0 stays one. */
export const scaled = (r: number, k: number): number => (r === 0 ? 0 : r * twoTo(k));

/** The k with 2^(k − 1) ≤ x < 2^k of a normal double x > 0. */
export function lengthOf(x: number): number {
  view.setFloat64(0, x);
  return ((view.getInt32(0) >> 20) & 0x7ff) - 1022;
}

/** The length of |m| in binary, or one more when its leading 53 bits are all ones. */
export function bitLength(m: bigint): number {
  const x = Number(m);
  if (Number.isFinite(x)) return x === 0 ? 0 : lengthOf(x);
  let shift = 1000;
  while (!Number.isFinite(Number(m >> BigInt(2 * shift)))) shift *= 2;
  return shift + bitLength(m >> BigInt(shift));
}

/** m·2^k rounded down. */
export const shifted = (m: bigint, k: number): bigint => (k >= 0 ? (k === 0 ? m : m << BigInt(k)) : m >> BigInt(-k));

/** The ball [m − r, m + r]·2^e with at most `precision` bits; undefined when it is too large to be kept. */
export function ball(m: bigint, e: number, r: number, precision: number): Ball | undefined {
  const bits = bitLength(m);
  let radius = r * UP;
  let drop = bits - precision;
  if (radius > WIDE) drop = Math.max(drop, lengthOf(radius) - 20);
  if (drop <= 0) return within({ m, e, r: radius, bits });
  const kept = m >> BigInt(drop);
  const exact = radius === 0 && kept << BigInt(drop) === m;
  radius = exact ? 0 : (radius * twoTo(-drop) + 1) * UP;
  // Rounding down may make |m| a power of two.
  return within({ m: kept, e: e + drop, r: radius, bits: bits - drop > 3 ? bits - drop : bitLength(kept) });
}

function within(x: Ball): Ball | undefined {
  const top = x.e + x.bits;
  if (x.m === 0n && x.r === 0) return ZERO;
  if (top > FAR) return undefined;
  // |m| ≤ 2^bits, r < 2^41
  return top < -FAR ? { m: 0n, e: -FAR + 42, r: 1, bits: 0 } : x;
}

export const ZERO: Ball = { m: 0n, e: 0, r: 0, bits: 0 };
export const ONE: Ball = { m: 1n, e: 0, r: 0, bits: 1 };
export const MINUS_ONE: Ball = { m: -1n, e: 0, r: 0, bits: 1 };

/** n/d to so many bits; exact when it is a short binary fraction. */
export function fromRational({ n, d }: Rational, precision: number): Ball {
  if (n === 0n) return ZERO;
  const bits = bitLength(d);
  if ((d & (d - 1n)) === 0n) {
    // `bitLength` is exact for powers of two.
    return ball(n, 1 - bits, 0, precision) ?? ZERO;
  }
  const shift = Math.max(0, precision + bits - bitLength(n) + 1);
  return ball((n << BigInt(shift)) / d, -shift, 1, precision) ?? ZERO;
}

/** A bound for the radius as a power of two: 2^result ≥ r·2^e; −Infinity for an exact ball. */
export const radiusExponent = (x: Ball): number => (x.r === 0 ? Number.NEGATIVE_INFINITY : x.e + lengthOf(x.r));

/** |x| ≤ 2^result; −Infinity for an exact zero. */
export const magnitude = (x: Ball): number => {
  if (x.r === 0) return x.m === 0n ? Number.NEGATIVE_INFINITY : x.e + x.bits;
  return Math.max(x.e + x.bits, radiusExponent(x)) + 1;
};

const radiusUp = (x: Ball): bigint => BigInt(Math.ceil(x.r));

export const isExactZero = (x: Ball): boolean => x.m === 0n && x.r === 0;

/** Every value of the ball is positive (1) or negative (−1); 0 when it may be zero. */
export function signOf(x: Ball): -1 | 0 | 1 {
  if (x.r === 0) return x.m > 0n ? 1 : x.m < 0n ? -1 : 0;
  // 2^(bits − 2) ≤ |m|: most balls are far from zero.
  if (x.bits > 43) return x.m > 0n ? 1 : -1;
  const r = radiusUp(x);
  return x.m > r ? 1 : x.m < -r ? -1 : 0;
}

const exactBall = (m: bigint, e: number): Ball => ({ m, e, r: 0, bits: bitLength(m) });

/** The least and the greatest value of a ball, exactly. */
export const ends = (x: Ball): readonly [least: Ball, greatest: Ball] => {
  if (x.r === 0) return [x, x];
  const r = radiusUp(x);
  return [exactBall(x.m - r, x.e), exactBall(x.m + r, x.e)];
};
