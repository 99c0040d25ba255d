// Sums, products, quotients and square roots of balls.
import { type Ball, ball, bitLength, ends, isExactZero, MINUS_ONE, ONE, scaled, shifted, signOf, ZERO } from './ball';

export const negate = (x: Ball): Ball => (x.m === 0n ? x : { m: -x.m, e: x.e, r: x.r, bits: x.bits });

/** x·2^k. */
export const scale = (x: Ball, k: number): Ball => (x.m === 0n && x.r === 0 ? x : { ...x, e: x.e + k });

/** So many bits below the last known one are kept. */
const SPARE = 10;

/** Both are brought to the unit 2^t, at least as coarse as what is asked for or known; what is cut off is at most 1 unit each. */
export function add(x: Ball, y: Ball, precision: number): Ball | undefined {
  if (isExactZero(x)) return y;
  if (isExactZero(y)) return x;
  let t = Math.min(x.e, y.e);
  t = Math.max(t, Math.max(x.e + x.bits, y.e + y.bits) - precision - 2);
  if (x.r > 0) t = Math.max(t, x.e - SPARE);
  if (y.r > 0) t = Math.max(t, y.e - SPARE);
  const [p, q] = [x.e - t, y.e - t];
  const r = scaled(x.r, p) + scaled(y.r, q) + (p < 0 ? 1 : 0) + (q < 0 ? 1 : 0);
  return ball(shifted(x.m, p) + shifted(y.m, q), t, r, precision);
}

export const subtract = (x: Ball, y: Ball, precision: number): Ball | undefined => add(x, negate(y), precision);

/** |xy − x₀y₀| ≤ |x₀|·r_y + |y₀|·r_x + r_x·r_y, with |x₀| ≤ 2^bits. */
export function multiply(x: Ball, y: Ball, precision: number): Ball | undefined {
  if (isExactZero(x) || isExactZero(y)) return ZERO;
  const m = x.m * y.m;
  const e = x.e + y.e;
  if (x.r === 0 && y.r === 0) return ball(m, e, 0, precision);
  let drop = Math.max(0, x.bits + y.bits - precision - 2);
  if (x.r > 0) drop = Math.max(drop, y.bits - SPARE);
  if (y.r > 0) drop = Math.max(drop, x.bits - SPARE);
  const r = scaled(x.r, y.bits - drop) + scaled(y.r, x.bits - drop) + scaled(x.r * y.r, -drop);
  return ball(m >> BigInt(drop), e + drop, r + 1, precision);
}

/** |x/y − x₀/y₀| ≤ (r_x + |x₀/y₀|·r_y)/(|y₀| − r_y); undefined when y may be zero. */
export function divide(x: Ball, y: Ball, precision: number): Ball | undefined {
  const side = signOf(y);
  if (side === 0) return undefined;
  if (isExactZero(x)) return ZERO;
  let shift = precision + y.bits - x.bits + 2;
  if (x.r > 0) shift = Math.min(shift, y.bits + SPARE);
  const quotient = shift >= 0 ? (x.m << BigInt(shift)) / y.m : x.m / (y.m << BigInt(-shift));
  const e = x.e - y.e - shift;
  if (x.r === 0 && y.r === 0 && shift >= 0 && quotient * y.m === x.m << BigInt(shift)) {
    return ball(quotient, e, 0, precision);
  }
  const size = bitLength(quotient);
  // The quotient of a wide divisor is not worth having more bits than the divisor.
  const drop = y.r > 0 ? Math.max(0, size - y.bits - SPARE) : 0;
  // |y₀| − r_y ≥ 2^(bits − 2)·(1 − part), where part bounds r_y/|y₀|.
  const part = scaled(y.r, 2 - y.bits);
  if (part >= 0.5) return divideWide(x, y, precision);
  const least = 1 / (1 - part);
  const r = least * 4 * (scaled(x.r, shift - y.bits - drop) + scaled(y.r, size - y.bits - drop));
  return ball(quotient >> BigInt(drop), e + drop, r + 2, precision);
}

/** By the ends, when the divisor is known to few bits. */
function divideWide(x: Ball, y: Ball, precision: number): Ball | undefined {
  const corners = ends(x).flatMap((p) => ends(y).map((q) => divide(p, q, precision)));
  return hull(corners, precision);
}

/** A ball around all of these; undefined if one is. */
export function hull(parts: readonly (Ball | undefined)[], precision: number): Ball | undefined {
  let least: Ball | undefined;
  let greatest: Ball | undefined;
  for (const part of parts) {
    if (!part) return undefined;
    const [low, high] = ends(part);
    if (!least || compare(low, least) < 0) least = low;
    if (!greatest || compare(high, greatest) > 0) greatest = high;
  }
  if (!least || !greatest) return undefined;
  const sum = add(least, greatest, precision);
  const width = subtract(greatest, least, precision);
  return sum && width && widen(scale(sum, -1), ends(scale(width, -1))[1], precision);
}

/** x with its radius enlarged by the largest |y|. */
export function widen(x: Ball, y: Ball, precision: number): Ball | undefined {
  const [least, greatest] = ends(y);
  const most = least.m + greatest.m < 0n ? -least.m : greatest.m;
  if (most === 0n) return x;
  const cut = Math.max(0, bitLength(most) - 30);
  const r = Number(most >> BigInt(cut)) + (cut > 0 ? 1 : 0);
  return add(x, { m: 0n, e: y.e + cut, r, bits: 0 }, precision);
}

const sign = (m: bigint): -1 | 0 | 1 => (m > 0n ? 1 : m < 0n ? -1 : 0);

/** The sign of x − y for exact balls. */
export function compare(x: Ball, y: Ball): -1 | 0 | 1 {
  const [p, q] = [sign(x.m), sign(y.m)];
  if (p !== q || p === 0) return p > q ? 1 : p < q ? -1 : 0;
  const gap = x.e + x.bits - y.e - y.bits;
  if (Math.abs(gap) > 2) return gap > 0 ? p : p === 1 ? -1 : 1;
  return x.e >= y.e ? sign((x.m << BigInt(x.e - y.e)) - y.m) : sign(x.m - (y.m << BigInt(y.e - x.e)));
}

/** |x|, from 0 on where the ball has both signs. */
export function absolute(x: Ball, precision: number): Ball | undefined {
  const side = signOf(x);
  if (side !== 0 || x.r === 0) return side < 0 ? negate(x) : x;
  const [least, greatest] = ends(x);
  const most = compare(negate(least), greatest) > 0 ? negate(least) : greatest;
  return hull([ZERO, most], precision);
}

/** The larger of two. */
export function maximum(x: Ball, y: Ball, precision: number): Ball | undefined {
  const [[xl, xh], [yl, yh]] = [ends(x), ends(y)];
  if (compare(xl, yh) >= 0) return x;
  if (compare(yl, xh) >= 0) return y;
  return hull([compare(xl, yl) > 0 ? xl : yl, compare(xh, yh) > 0 ? xh : yh], precision);
}

/** ⌊√n⌋ by Newton's iteration from above. */
export function integerRoot(n: bigint): bigint {
  if (n < 1n) return 0n;
  const bits = bitLength(n);
  const cut = Math.max(0, bits - 100) & ~1;
  // √(n₀ + 1) of the leading bits, and a little more, is not below the root.
  const near = Math.ceil(Math.sqrt(Number(n >> BigInt(cut)) + 1) * (1 + 2 ** -50)) + 1;
  let x = BigInt(near) << BigInt(cut / 2);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** √x of an exact x ≥ 0: the error of the integer root is below 1 unit. */
function exactRoot(x: Ball, precision: number): Ball | undefined {
  if (x.m === 0n) return ZERO;
  let shift = Math.max(0, 2 * precision + 2 - x.bits);
  if ((x.e - shift) % 2 !== 0) shift++;
  const m = x.m << BigInt(shift);
  const root = integerRoot(m);
  return ball(root, (x.e - shift) / 2, root * root === m ? 0 : 1, precision);
}

/** √x where x > 0 surely: |√x − √x₀| ≤ r/(√x₀ + √(x₀ − r)) ≤ r/√x₀; from 0 on where x may be negative. */
export function squareRoot(x: Ball, precision: number): Ball | undefined {
  if (x.r === 0) return exactRoot(x, precision);
  if (signOf(x) <= 0) {
    const most = exactRoot(ends(x)[1], precision);
    return most && hull([ZERO, ends(most)[1]], precision);
  }
  const root = exactRoot({ ...x, r: 0 }, precision);
  if (!root) return undefined;
  const r = BigInt(Math.ceil(x.r));
  const off = divide({ m: r, e: x.e, r: 0, bits: bitLength(r) }, root, 64);
  return off && widen(root, off, precision);
}

/** x^n by squaring, n ≥ 0. */
export function wholePower(x: Ball, n: number, precision: number): Ball | undefined {
  let result: Ball | undefined = ONE;
  let base: Ball | undefined = x;
  for (let k = n; k > 0 && result; k = Math.floor(k / 2)) {
    if (k % 2 === 1) result = base && multiply(result, base, precision);
    if (k > 1) base = base && multiply(base, base, precision);
  }
  return result;
}

export const increment = (x: Ball, precision: number): Ball | undefined => add(x, ONE, precision);
export const decrement = (x: Ball, precision: number): Ball | undefined => add(x, MINUS_ONE, precision);
