// The natural logarithm of a ball.
import { add, decrement, divide, hull, multiply, scale, subtract } from './arithmetic';
import { type Ball, ball, ends, fromRational, magnitude, ONE, shifted, signOf, twoTo } from './ball';
import { LN2 } from './constants';
import { exponential } from './exp';
import { oddSeries } from './odd-series';

/** Nearer to 1 than 2^−12 the series alone is used, which keeps all digits. */
const NEAR = -12;
const GUARD = 16;
const SEED_BITS = 50;
const TWO: Ball = { m: 1n, e: 1, r: 0, bits: 1 };

/** ln f, 0.7 < f < 1.42, to some 45 bits by + − × ÷ alone, so that it is the same on every machine. */
function seedOf(f: number): number {
  const z = (f - 1) / (f + 1);
  const u = z * z;
  let sum = 0;
  for (let k = 17; k > 0; k -= 2) sum = 1 / k + u * sum;
  return 2 * z * sum;
}

/** ln x for x > 0; undefined where that is not sure. */
export function logarithm(x: Ball, precision: number): Ball | undefined {
  if (signOf(x) <= 0) return undefined;
  const less = decrement(x, precision);
  if (less && magnitude(less) <= NEAR) return logarithmOfOnePlus(less, precision);
  const cut = Math.max(0, x.bits - 62);
  let f = Number(shifted(x.m, -cut)) * twoTo(cut - x.bits);
  let k = x.e + x.bits;
  while (f < 0.7) {
    f *= 2;
    k--;
  }
  return byNewton(scale(x, -k), f, k, precision) ?? byEnds(x, precision);
}

/** ln f = y + 2 artanh((f − e^y)/(f + e^y)) for any y; with y near ln f two or three terms are enough. */
function byNewton(x: Ball, f: number, k: number, precision: number): Ball | undefined {
  const bits = precision + GUARD;
  const seed = Math.round(seedOf(f) * 2 ** SEED_BITS);
  const y = ball(BigInt(seed), -SEED_BITS, 0, bits);
  const power = y && exponential(y, bits);
  const above = power && subtract(x, power, bits);
  const below = power && add(x, power, bits);
  const z = above && below && divide(above, below, bits);
  const rest = z && oddSeries(z, bits, false);
  const main = y && rest && add(y, scale(rest, 1), bits);
  if (!main || k === 0) return main;
  const twos = multiply(fromRational({ n: BigInt(k), d: 1n }, bits), logarithmOfTwo(bits + 50), bits);
  return twos && add(main, twos, precision);
}

const logarithmOfTwo = (bits: number): Ball => ball(LN2.at(bits), -bits, 2, bits) ?? ONE;

/** A wide ball: the logarithm is increasing. */
const byEnds = (x: Ball, precision: number): Ball | undefined =>
  x.r === 0
    ? undefined
    : hull(
        ends(x).map((end) => logarithm(end, precision)),
        precision,
      );

/** ln(1 + d), with all its digits near zero: 2 artanh(d/(2 + d)). */
export function logarithmOfOnePlus(d: Ball, precision: number): Ball | undefined {
  if (magnitude(d) > NEAR) {
    const x = add(ONE, d, precision + GUARD);
    return x && logarithm(x, precision);
  }
  const below = add(TWO, d, precision + GUARD);
  const z = below && divide(d, below, precision + GUARD);
  const value = z && oddSeries(z, precision, false);
  return value && scale(value, 1);
}
