// Whether a misconception fades.
import type { SlipTrend } from './view';

/** The newest weeks are held against as many before them. */
const WEEKS = 3;

/**
 * `counts` by week, oldest first, the running one last. Gone when it was not made lately, fading when half as often as before or less,
 * persisting otherwise; new when it was made lately only.
 */
export function slipTrend(counts: readonly number[]): SlipTrend {
  const sum = (some: readonly number[]): number => some.reduce((total, count) => total + count, 0);
  const lately = sum(counts.slice(-WEEKS));
  const before = sum(counts.slice(-2 * WEEKS, -WEEKS));
  if (lately === 0) return 'gone';
  if (sum(counts.slice(0, -WEEKS)) === 0) return 'new';
  return lately * 2 <= before ? 'fading' : 'persisting';
}
