// The stand-in of an unknown function, and its derivatives, on balls.
import type { Shape } from '../equivalence/sample-function';
import { add, multiply, negate } from './arithmetic';
import { type Ball, fromRational, ZERO } from './ball';
import { waves } from './waves';

const eighths = (x: number): bigint => BigInt(Math.round(x * 8));

/** Σ a·b^k·sin⁽ᵏ⁾(bz + c) + (gz)⁽ᵏ⁾ for the derivative of order k; the coefficients are exact. */
export function standIn({ terms, slope }: Shape, order: number, z: Ball, precision: number): Ball | undefined {
  const exact = (n: bigint, d = 8n): Ball => fromRational({ n, d }, precision);
  const g = exact(eighths(slope));
  let sum: Ball | undefined = order === 0 ? multiply(g, z, precision) : order === 1 ? g : ZERO;
  for (const [amplitude, frequency, phase] of terms) {
    const turned = multiply(exact(eighths(frequency)), z, precision);
    const angle = turned && add(turned, exact(eighths(phase)), precision);
    const wave = angle && waves(angle, precision);
    if (!wave || !sum) return undefined;
    const value = order % 2 === 0 ? wave.sin : wave.cos;
    const size = exact(eighths(amplitude) * eighths(frequency) ** BigInt(order), 8n ** BigInt(order + 1));
    const term = multiply(size, order % 4 >= 2 ? negate(value) : value, precision);
    sum = term && add(sum, term, precision);
  }
  return sum;
}
