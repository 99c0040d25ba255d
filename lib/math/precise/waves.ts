// Sine and cosine of a ball, both at once.
import { multiply, scale, widen } from './arithmetic';
import { type Ball, ball, isExactZero, magnitude, ONE, radiusExponent, scaled, shifted } from './ball';
import { PI } from './constants';
import { termsOf, worthwhile } from './exp';
import { nestedSeries } from './series';

export interface Wave {
  readonly sin: Ball;
  readonly cos: Ball;
}

const UNIT: Ball = { m: 0n, e: 0, r: 1, bits: 0 };
/** Of angles beyond 2^2000, and of those known to less than 1, nothing is said but −1 … 1. */
const FAR = 2000;

/**
 * sin and 1 − cos of t·2^−bits in the same units, 0 ≤ |t| ≤ π/4; the error is below 1.1 units. The angle is halved j times;
 * s and u = 1 − cos are summed to 4 units of 2^−(bits + 2j + 8) and doubled by 2s(1 − u) and 2s², which enlarges
 * the larger error at most 2√2 times, and 2 units, each time.
 */
function wavesOf(t: bigint, bits: number): readonly [sine: bigint, versine: bigint] {
  const halvings = Math.floor(Math.sqrt(bits) * 0.4);
  const unit = bits + 2 * halvings + 8;
  const shift = BigInt(unit);
  const y = t << BigInt(halvings + 8);
  const square = (y * y) >> shift;
  const terms = Math.ceil(termsOf(unit, halvings) / 2);
  const a = nestedSeries(-square, shift, terms, (k) => 2 * k * (2 * k + 1));
  const b = nestedSeries(-square, shift, terms, (k) => (2 * k + 1) * (2 * k + 2));
  let s = (y * a) >> shift;
  let u = (square * b) >> (shift + 1n);
  for (let i = 0; i < halvings; i++) {
    const doubled = (s - ((s * u) >> shift)) << 1n;
    u = (s * s) >> (shift - 1n);
    s = doubled;
  }
  const back = BigInt(unit - bits);
  return [s >> back, u >> back];
}

/** x = k·π/2 + t with t known to 1.3 units; both functions change at most as fast as their argument. */
export function waves(x: Ball, precision: number): Wave | undefined {
  if (isExactZero(x)) return { sin: x, cos: ONE };
  const top = magnitude(x);
  if (top > FAR || radiusExponent(x) > 0) return { sin: UNIT, cos: UNIT };
  if (2 * top <= -precision) return smallWaves(x, precision);
  const bits = worthwhile(x, precision + Math.max(0, -top));
  const extra = Math.max(0, top) + 4;
  const whole = shifted(x.m < 0n ? -x.m : x.m, x.e + bits + extra);
  const quarter = PI.at(bits + extra) >> 1n;
  const k = (whole + (quarter >> 1n)) / quarter;
  const [s, u] = wavesOf((whole - k * quarter) >> BigInt(extra), bits);
  const c = (1n << BigInt(bits)) - u;
  const turn = Number(k & 3n);
  const sine = turn === 0 ? s : turn === 1 ? c : turn === 2 ? -s : -c;
  const cosine = turn === 0 ? c : turn === 1 ? -s : turn === 2 ? -c : s;
  const r = 3 + scaled(x.r, x.e + bits);
  const sin = ball(x.m < 0n ? -sine : sine, -bits, r, precision);
  const cos = ball(cosine, -bits, r, precision);
  return sin && cos && { sin, cos };
}

/** |sin x − x| ≤ |x|³ and |cos x − 1| ≤ x²/2. */
function smallWaves(x: Ball, precision: number): Wave | undefined {
  const square = multiply(x, x, precision);
  const cube = square && multiply(x, square, precision);
  const sin = cube && widen(x, cube, precision);
  const cos = square && widen(ONE, scale(square, -1), precision);
  return sin && cos && { sin, cos };
}
