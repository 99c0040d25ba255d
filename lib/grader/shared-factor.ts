// What all terms of a sum have in common: the greatest number, and every factor that stands in each of them.

import type { Expression } from '../math/expression';
import { multiply, ONE, type Rational } from '../math/rational';
import { type ProductSkeleton, productOf, termsOf } from './skeleton';

export interface SharedFactor {
  /** The greatest common divisor of the numerators, and of the denominators, of the terms' numbers. */
  readonly above: bigint;
  readonly below: bigint;
  /** Keys of factors common to all terms: above the line in all (+1), or below it in all (−1). */
  readonly factors: ReadonlyMap<string, 1 | -1>;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
};

/** The number in front of a product. */
export function coefficientOf(product: ProductSkeleton): Rational {
  let value = product.above.reduce(multiply, ONE);
  for (const b of product.below)
    if (b.n !== 0n) value = multiply(value, { n: b.n < 0n ? -b.d : b.d, d: b.n < 0n ? -b.n : b.n });
  return value;
}

/** The common factor of a sum's terms; of a single term it is the term itself. */
export function sharedFactor(e: Expression): SharedFactor {
  let above = 0n;
  let below = 0n;
  let common: Map<string, 1 | -1> | undefined;
  for (const term of termsOf(e)) {
    const product = productOf(term);
    const coefficient = coefficientOf(product);
    above = gcd(above, coefficient.n);
    below = gcd(below, coefficient.d);
    const own = new Map(product.factors.map((f) => [f.key, f.exponent.n > 0n ? 1 : -1] as const));
    common = common ? new Map([...common].filter(([key, side]) => own.get(key) === side)) : own;
  }
  return { above, below, factors: common ?? new Map() };
}

/** True when something could be taken out of the sum. */
export function sharesFactor(e: Expression): boolean {
  const { above, below, factors } = sharedFactor(e);
  return above > 1n || below > 1n || factors.size > 0;
}
