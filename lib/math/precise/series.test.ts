// The sum of a nested series is within the promised units of its exact value.
import { describe, expect, it } from 'vitest';
import { Random } from '../equivalence/random';
import { nestedSeries } from './series';

/** The same sum in exact rationals, as numerator and denominator. */
function exactly(y: bigint, unit: bigint, n: number, divisor: (k: number) => number): readonly [bigint, bigint] {
  let [top, bottom] = [1n, 1n];
  for (let k = n; k > 0; k--) {
    bottom *= BigInt(divisor(k)) << unit;
    top = bottom + y * top;
  }
  return [top, bottom];
}

const SERIES: readonly [name: string, divisor: (k: number) => number][] = [
  ['exp', (k) => k],
  ['sin', (k) => 2 * k * (2 * k + 1)],
  ['cos', (k) => (2 * k - 1) * 2 * k],
];

describe.each(SERIES)('the series of %s', (_, divisor) => {
  it.each([1, 2, 3, 4, 5, 9, 10, 16, 17, 40, 90])('of %d terms is off by less than 5 units', (n) => {
    const random = new Random(n);
    for (let i = 0; i < 40; i++) {
      const unit = BigInt(8 + random.below(400));
      const y = ((BigInt(random.below(2 ** 30)) - (1n << 29n)) << unit) >> 31n;
      const [top, bottom] = exactly(y, unit, n, divisor);
      const off = (nestedSeries(y, unit, n, divisor) * bottom - (top << unit)) / bottom;
      expect(off > -5n && off < 5n, `y = ${y}·2^-${unit}`).toBe(true);
    }
  });
});
