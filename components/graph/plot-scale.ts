// From a function's numbers to places in a drawing: the window that shows the point and the curve, and round numbers for the axes.
import type { TangentFigure } from '@/lib/problems/figure';

export interface Window {
  readonly from: number;
  readonly to: number;
}

const MARGIN = 0.08;
/** Of the lowest and of the highest values, so many are left out of the window: a pole must not flatten all else. */
const TAIL = 0.03;

/** What of the y-axis is shown. */
export function windowOf({ points, at }: Pick<TangentFigure, 'points' | 'at'>): Window {
  const ys = points.flatMap(([, y]) => y ?? []).sort((a, b) => a - b);
  const low = Math.min(ys[Math.floor(ys.length * TAIL)] ?? at[1], at[1]);
  const high = Math.max(ys[Math.ceil(ys.length * (1 - TAIL)) - 1] ?? at[1], at[1]);
  const margin = (high - low) * MARGIN || 1;
  return { from: low - margin, to: high + margin };
}

/** Round numbers in a window, about `count` of them: 1, 2 or 5 times a power of ten apart. */
export function ticks({ from, to }: Window, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Stretches of the curve without a gap or a jump. */
export function stretches(points: TangentFigure['points'], { from, to }: Window): (readonly [number, number])[][] {
  const found: [number, number][][] = [[]];
  for (const [x, y] of points) {
    const here = found.at(-1) as [number, number][];
    const before = here.at(-1);
    if (y === null) found.push([]);
    else if (before && Math.abs(y - before[1]) > to - from) found.push([[x, y]]);
    else here.push([x, y]);
  }
  return found.filter((stretch) => stretch.length > 1);
}
