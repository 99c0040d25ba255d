// The inverse trigonometric functions of a ball.
import {
  add,
  decrement,
  divide,
  hull,
  increment,
  multiply,
  negate,
  scale,
  squareRoot,
  subtract,
  widen,
} from './arithmetic';
import { type Ball, ball, ends, isExactZero, magnitude, ONE, radiusExponent, shifted, signOf, twoTo } from './ball';
import { PI } from './constants';
import { oddSeries } from './odd-series';
import { waves } from './waves';

const NEAR = -12;
const GUARD = 8;
const SEED_BITS = 50;

/** π as a ball. */
export const pi = (precision: number): Ball => ball(PI.at(precision + GUARD), -precision - GUARD, 2, precision) ?? ONE;

/** arctan f, 0 ≤ f ≤ 1, to some 45 bits by + − × ÷ √ alone: halved twice, then the series. */
function seedOf(f: number): number {
  const half = f / (1 + Math.sqrt(1 + f * f));
  const z = half / (1 + Math.sqrt(1 + half * half));
  let sum = 0;
  for (let k = 19; k > 0; k -= 2) sum = 1 / k - z * z * sum;
  return 4 * z * sum;
}

/** arctan x = y + arctan((x·cos y − sin y)/(cos y + x·sin y)); near zero by the series, beyond 1 from 1/x. */
export function arctangent(x: Ball, precision: number): Ball | undefined {
  if (isExactZero(x)) return x;
  const top = magnitude(x);
  // Wide for its size: the arctangent is increasing.
  if (x.r > 0 && radiusExponent(x) > Math.min(0, top) - 12)
    return hull(
      ends(x).map((end) => arctangent(end, precision)),
      precision,
    );
  if (2 * top <= -precision) {
    const square = multiply(x, x, precision);
    const cube = square && multiply(x, square, precision);
    return cube && widen(x, cube, precision);
  }
  if (top <= NEAR) return oddSeries(x, precision, true);
  if (signOf(x) < 0) {
    const mirrored = arctangent(negate(x), precision);
    return mirrored && negate(mirrored);
  }
  if (x.e + x.bits > 1) {
    const inverse = divide(ONE, x, precision + GUARD);
    const rest = inverse && arctangent(inverse, precision + GUARD);
    return rest && subtract(scale(pi(precision + GUARD), -1), rest, precision);
  }
  return byNewton(x, precision);
}

function byNewton(x: Ball, precision: number): Ball | undefined {
  const bits = precision - NEAR + GUARD;
  const cut = Math.max(0, x.bits - 62);
  const f = Number(shifted(x.m, -cut)) * twoTo(x.e + cut);
  const y = ball(BigInt(Math.round(seedOf(Math.min(f, 2)) * 2 ** SEED_BITS)), -SEED_BITS, 0, bits);
  const wave = y && waves(y, bits);
  if (!wave) return undefined;
  const first = multiply(x, wave.cos, bits);
  const second = multiply(x, wave.sin, bits);
  const above = first && subtract(first, wave.sin, bits);
  const below = second && add(wave.cos, second, bits);
  const z = above && below && divide(above, below, bits);
  const rest = z && oddSeries(z, bits, true);
  return rest && add(y, rest, precision);
}

/** arcsin x = 2 arctan(x/(1 + √((1 − x)(1 + x)))), |x| ≤ 1. */
export function arcsine(x: Ball, precision: number): Ball | undefined {
  const bits = precision + GUARD;
  const [left, right] = [subtract(ONE, x, bits), increment(x, bits)];
  const room = left && right && multiply(left, right, bits);
  const root = room && squareRoot(room, bits);
  const below = root && increment(root, bits);
  const tangent = below && divide(x, below, bits);
  const half = tangent && arctangent(tangent, precision);
  return half && scale(half, 1);
}

/** arccos x = 2 arctan √((1 − x)/(1 + x)) from 0 on, π − arccos(−x) below. */
export function arccosine(x: Ball, precision: number): Ball | undefined {
  const bits = precision + GUARD;
  if (signOf(x) < 0) {
    const mirrored = arccosine(negate(x), bits);
    return mirrored && subtract(pi(bits), mirrored, precision);
  }
  const [above, below] = [decrement(x, bits), increment(x, bits)];
  const square = above && below && divide(negate(above), below, bits);
  const tangent = square && squareRoot(square, bits);
  const half = tangent && arctangent(tangent, precision);
  return half && scale(half, 1);
}
