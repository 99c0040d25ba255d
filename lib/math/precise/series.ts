// Taylor series of fixed-point numbers with few long products (Paterson and Stockmeyer 1973; Smith, Math. Comp. 52, 1989).

/** A common divisor of several terms stays below 2^53. */
const LARGE = 2 ** 32;

/**
 * 1 + y/d₁·(1 + y/d₂·(1 + … y/dₙ)) for n ≥ 1 and whole dₖ, k ≤ dₖ < 2^20; y and the result are in units of 2^−unit, |y| ≤ 1/4.
 * The error is below 5 units, beside the terms left out.
 *
 * The powers up to y^m, m ≈ √n, are off by less than 4/3 each. The terms are summed in rows of m, the last row first, over
 * one common divisor q at a time, and only whole rows are multiplied by y^m: n/m + m long products instead of n. What a row
 * is off by is at most 4/3·(1/dₖ + 1/(dₖdₖ₊₁) + …) < 2.3, the rest of the rows after it, which is divided by q, and 1 for its
 * own division.
 */
export function nestedSeries(y: bigint, unit: bigint, n: number, divisor: (k: number) => number): bigint {
  const m = Math.max(2, Math.ceil(Math.sqrt(n)));
  const powers = [1n << unit, y];
  for (let i = 2; i <= m; i++) powers.push((y * (powers[i - 1] as bigint)) >> unit);
  let sum = 0n;
  for (let k = n; k > 0; ) {
    if ((k + 1) % m === 0) sum = (sum * (powers[m] as bigint)) >> unit;
    let q = 1;
    do {
      sum += (powers[k % m] as bigint) * BigInt(q);
      q *= divisor(k--);
    } while (k > 0 && (k + 1) % m !== 0 && q < LARGE);
    sum /= BigInt(q);
  }
  return (powers[0] as bigint) + sum;
}
