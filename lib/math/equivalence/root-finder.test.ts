// Every distinct root in a bracket of its own, and the brackets apart.
import { describe, expect, it } from 'vitest';
import { compare, type Rational, rational, subtract } from '../rational';
import { signAt } from './polynomial';
import { bracketRoots } from './root-finder';

const times = (p: readonly bigint[], q: readonly bigint[]): bigint[] => {
  const found = Array.from({ length: p.length + q.length - 1 }, () => 0n);
  for (const [i, a] of p.entries()) for (const [j, b] of q.entries()) found[i + j] = (found[i + j] as bigint) + a * b;
  return found;
};

const withRoots = (roots: readonly Rational[]): bigint[] =>
  roots.map(({ n, d }) => [-n, d]).reduce<bigint[]>((p, q) => times(p, q), [1n]);

const NEAR = 10n ** 25n;

describe('bracketRoots', () => {
  const rows: readonly [string, readonly Rational[]][] = [
    ['one', [rational(1, 3)]],
    ['at the places of the cuts', [0, 1, -1, 2, -2, 4].map((n) => rational(n))],
    ['a double and a triple one', [1, 1, 5, 5, 5].map((n) => rational(n, 7))],
    ['very near ones', [rational(1), rational(NEAR + 1n, NEAR), rational(2)]],
    ['near even ones', [rational(1), rational(1), rational(NEAR + 1n, NEAR), rational(NEAR + 1n, NEAR)]],
    ['fourteen', Array.from({ length: 14 }, (_, i) => rational(i - 7, 3))],
  ];

  it.each(rows)('%s', (_, roots) => {
    const found = bracketRoots(withRoots(roots)) ?? [];
    const distinct = roots.filter((x, i) => roots.findIndex((y) => compare(x, y) === 0) === i);
    const inOrder = [...distinct].sort(compare);
    expect(found).toHaveLength(inOrder.length);
    for (const [i, { lo, hi }] of found.entries()) {
      expect(compare(lo, inOrder[i] as Rational)).toBe(-1);
      expect(compare(inOrder[i] as Rational, hi)).toBe(-1);
      const next = found[i + 1];
      if (!next) continue;
      const room = subtract(next.lo, hi);
      expect(compare(room, subtract(hi, lo))).not.toBe(-1);
      expect(compare(room, subtract(next.hi, next.lo))).not.toBe(-1);
    }
  });

  it('finds none where there are none, and irrational ones between their signs', () => {
    expect(bracketRoots([1n, 0n, 1n])).toEqual([]);
    const found = bracketRoots([-2n, 0n, 1n]) ?? [];
    expect(found).toHaveLength(2);
    for (const { lo, hi } of found) expect(signAt([-2n, 0n, 1n], lo) * signAt([-2n, 0n, 1n], hi)).toBe(-1);
  });

  it('gives up on roots nearer than its work allows', () => {
    const nearer = 10n ** 900n;
    expect(bracketRoots(withRoots([rational(1), rational(nearer + 1n, nearer)]))).toBeUndefined();
  });
});
