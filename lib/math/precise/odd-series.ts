// The series of arctan and artanh for small arguments.
import { multiply } from './arithmetic';
import { type Ball, ball, isExactZero, magnitude, scaled, shifted } from './ball';
import { worthwhile } from './exp';

/**
 * z·Σ (±z²)^k/(2k + 1), |z| ≤ 1/4: artanh z, or arctan z with alternating signs; undefined for larger z. The sum S over
 * u = z² is in units of 2^−bits: Horner's rule and the rest add 5 of them, and |dS/du| ≤ 1/2 a half of what u is off.
 */
export function oddSeries(z: Ball, precision: number, alternating: boolean): Ball | undefined {
  if (isExactZero(z)) return z;
  const square = multiply(z, z, precision);
  if (!square) return undefined;
  const top = magnitude(square);
  if (top > -4) return undefined;
  const bits = worthwhile(square, precision);
  const shift = BigInt(bits);
  const u = shifted(alternating ? -square.m : square.m, square.e + bits);
  const one = 1n << shift;
  let sum = 0n;
  for (let k = Math.ceil(bits / -top); k >= 0; k--) sum = one / BigInt(2 * k + 1) + ((u * sum) >> shift);
  const series = ball(sum, -bits, 6 + scaled(square.r, square.e + bits), precision);
  return series && multiply(z, series, precision);
}
