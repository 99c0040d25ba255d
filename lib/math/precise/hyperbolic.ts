// Hyperbolic functions, their inverses, sigmoid and softplus of a ball, written so that nothing cancels or overflows.
import {
  absolute,
  add,
  decrement,
  divide,
  increment,
  maximum,
  multiply,
  negate,
  scale,
  squareRoot,
  subtract,
} from './arithmetic';
import { type Ball, ONE, signOf, ZERO } from './ball';
import { exponential, exponentialMinusOne } from './exp';
import { logarithmOfOnePlus } from './ln';

const GUARD = 8;

type Function = (x: Ball, precision: number) => Ball | undefined;

/** An odd function from its values where the argument is not surely negative. */
const odd =
  (f: Function): Function =>
  (x, precision) => {
    if (signOf(x) >= 0) return f(x, precision + GUARD);
    const mirrored = f(negate(x), precision + GUARD);
    return mirrored && negate(mirrored);
  };

/** (E + E/(E + 1))/2 with E = e^x − 1. */
export const sinh: Function = odd((x, bits) => {
  const e = exponentialMinusOne(x, bits);
  const next = e && increment(e, bits);
  const part = next && divide(e, next, bits);
  const twice = part && add(e, part, bits);
  return twice && scale(twice, -1);
});

/** (e^x + 1/e^x)/2. */
export const cosh: Function = (x, precision) => {
  const bits = precision + GUARD;
  const e = exponential(x, bits);
  const back = e && divide(ONE, e, bits);
  const twice = back && add(e, back, precision);
  return twice && scale(twice, -1);
};

/** −U/(U + 2) with U = e^(−2x) − 1. */
export const tanh: Function = odd((x, bits) => {
  const u = exponentialMinusOne(negate(scale(x, 1)), bits);
  const below = u && add(u, { m: 1n, e: 1, r: 0, bits: 1 }, bits);
  return below && divide(negate(u), below, bits);
});

/** 1/(1 + e^−x), or e^x/(1 + e^x) below zero. */
export const sigmoid: Function = (x, precision) => {
  const bits = precision + GUARD;
  const negative = signOf(x) < 0;
  const e = exponential(negative ? x : negate(x), bits);
  const below = e && increment(e, bits);
  return below && divide(negative ? e : ONE, below, precision);
};

/** max(x, 0) + ln(1 + e^−|x|). */
export const softplus: Function = (x, precision) => {
  const bits = precision + GUARD;
  const size = absolute(x, bits);
  const e = size && exponential(negate(size), bits);
  const bend = e && logarithmOfOnePlus(e, bits);
  const line = maximum(x, ZERO, bits);
  return bend && line && add(line, bend, precision);
};

/** ln(1 + x + x²/(1 + √(1 + x²))). */
export const arsinh: Function = odd((x, bits) => {
  const square = multiply(x, x, bits);
  const inside = square && increment(square, bits);
  const root = inside && squareRoot(inside, bits);
  const below = root && increment(root, bits);
  const bend = below && divide(square, below, bits);
  const all = bend && add(x, bend, bits);
  return all && logarithmOfOnePlus(all, bits);
});

/** ln(1 + d + √(d·(d + 2))) with d = x − 1 ≥ 0. */
export const arcosh: Function = (x, precision) => {
  const bits = precision + GUARD;
  const d = decrement(x, bits);
  const above = increment(x, bits);
  const square = d && above && multiply(d, above, bits);
  const root = square && squareRoot(square, bits);
  const all = d && root && add(d, root, bits);
  return all && logarithmOfOnePlus(all, precision);
};

/** ln(1 + 2x/(1 − x))/2, |x| < 1. */
export const artanh: Function = odd((x, bits) => {
  const below = subtract(ONE, x, bits);
  const part = below && signOf(below) > 0 ? divide(scale(x, 1), below, bits) : undefined;
  const twice = part && logarithmOfOnePlus(part, bits);
  return twice && scale(twice, -1);
});
