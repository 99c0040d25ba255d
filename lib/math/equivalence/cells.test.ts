// The parts that roots cut a domain into: one point of each, exactly.
import { describe, expect, it } from 'vitest';
import { readDomain } from '../domain';
import { printRational, rational } from '../rational';
import { cellPoints } from './cells';
import { signAt } from './polynomial';

const REAL = { type: 'real' } as const;
const E40 = 10n ** 40n;

describe('cellPoints', () => {
  it('takes a point of the narrowest stretch', () => {
    const step = [-1n, 10n ** 30n];
    const points = cellPoints([[0n, 1n], step], REAL) ?? [];
    expect(points.map((x) => signAt(step, x))).toContain(1);
    const inside = points.filter((x) => x.n > 0n && signAt(step, x) < 0);
    expect(inside.map(printRational)).toHaveLength(1);
  });

  it('sees the two roots of a near double one, and none of a positive one', () => {
    const narrow = [9n * 10n ** 38n - 1n, -6n * 10n ** 39n, E40];
    const signs = (p: readonly bigint[]) => (cellPoints([p], REAL) ?? []).map((x) => signAt(p, x));
    expect(signs(narrow)).toContain(-1);
    expect(signs([9n * 10n ** 38n, -6n * 10n ** 39n, E40])).not.toContain(-1);
    expect(signs([9n * 10n ** 38n + 1n, -6n * 10n ** 39n, E40])).not.toContain(-1);
  });

  it('meets every sign of a product of twelve factors', () => {
    const factors = Array.from({ length: 12 }, (_, i) => [-BigInt(i + 1), 1n]);
    const points = cellPoints(factors, REAL) ?? [];
    const patterns = new Set(points.map((x) => factors.map((p) => signAt(p, x)).join()));
    expect(patterns.size).toBe(13);
  });

  it('stays strictly inside the domain', () => {
    const domain = readDomain('[1/3,2)');
    if (!domain.ok) throw new Error('a domain');
    const points = cellPoints([[-1n, 1n]], domain.value) ?? [];
    expect(points).toHaveLength(2);
    for (const x of points) {
      expect(x.n * 3n).toBeGreaterThan(x.d);
      expect(x.n).toBeLessThan(2n * x.d);
      expect(printRational(x)).not.toBe(printRational(rational(1)));
    }
  });

  it('gives up on what is too large', () => {
    expect(cellPoints([Array.from({ length: 20 }, () => 1n)], REAL)).toBeUndefined();
  });
});
