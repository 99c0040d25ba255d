// The scales of plots: round numbers, a window that a pole does not blow up, no line across a jump.
import { describe, expect, it } from 'vitest';
import { stretches, ticks, windowOf } from './plot-scale';

describe('ticks', () => {
  it.each([
    [{ from: -1.2, to: 1.3 }, 5, [-1, -0.5, 0, 0.5, 1]],
    [{ from: 0, to: 2 }, 6, [0, 0.5, 1, 1.5, 2]],
    [{ from: -5832, to: 216 }, 5, [-4000, -2000, 0]],
    [{ from: -1.75, to: -1.25 }, 6, [-1.7, -1.6, -1.5, -1.4, -1.3]],
  ])('of %o', (window, count, due) => {
    expect(ticks(window, count)).toEqual(due);
  });
});

describe('windowOf', () => {
  it('shows the point and leaves a pole out', () => {
    const points = Array.from({ length: 201 }, (_, i): [number, number] => [i / 100, 1 / (i / 100 - 1.0001)]);
    const { from, to } = windowOf({ points, at: [0.5, -2] });
    expect(from).toBeLessThan(-2);
    expect(to).toBeLessThan(100);
    expect(to).toBeGreaterThan(1);
  });

  it('has some height for a constant', () => {
    const { from, to } = windowOf({
      points: [
        [0, 3],
        [1, 3],
      ],
      at: [0, 3],
    });
    expect(to - from).toBeGreaterThan(0);
  });
});

describe('stretches', () => {
  it('break at gaps and at jumps', () => {
    const points: [number, number | null][] = [
      [0, 1],
      [1, 2],
      [2, null],
      [3, 2],
      [4, 1],
      [5, 40],
      [6, 41],
    ];
    expect(stretches(points, { from: 0, to: 10 })).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [3, 2],
        [4, 1],
      ],
      [
        [5, 40],
        [6, 41],
      ],
    ]);
  });
});
