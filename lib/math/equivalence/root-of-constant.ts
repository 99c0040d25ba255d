// Roots of prime numbers in a prime field, with the square roots that cosines of rational angles also produce.
import type { PrimeField } from './prime-field';

/** exp(2πi/n) in the field, as a power: n must divide the order. */
const unity = (field: PrimeField, n: number, k: number): number =>
  field.exponential(field.exponent((((field.order / n) % field.order) * k) % field.order));

/**
 * √q for q = 2, 3, 5, 7 as the sum of roots of unity it is, so that √3 = 2 cos(π/6) holds in the field;
 * undefined for other primes.
 */
function cyclotomicRoot(field: PrimeField, q: bigint): number | undefined {
  if (q === 2n) return field.add(unity(field, 8, 1), unity(field, 8, 7));
  if (q === 3n) return field.add(unity(field, 12, 1), unity(field, 12, 11));
  if (q === 5n) return field.add(1, field.multiply(2, field.add(unity(field, 5, 1), unity(field, 5, 4))));
  if (q !== 7n) return undefined;
  const gauss = field.add(
    1,
    field.multiply(2, field.add(field.add(unity(field, 7, 1), unity(field, 7, 2)), unity(field, 7, 4))),
  );
  return field.multiply(gauss, unity(field, 4, 3));
}

/** The discrete logarithm of a `degree`-th root of the prime q; −1 when the field has none. */
export function rootOfConstant(field: PrimeField, q: bigint, degree: number): number {
  const residue = field.reduceBig(q);
  if (residue === 0) return -1;
  const root = degree % 2 === 0 ? cyclotomicRoot(field, q) : undefined;
  if (root !== undefined) return field.rootExponent(field.logarithm(root), degree / 2);
  return field.rootExponent(field.logarithm(residue), degree);
}
