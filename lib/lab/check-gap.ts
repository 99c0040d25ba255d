// Why a gradient check has no number at its point.
import type { CheckGap } from './view';

/** With a tenth of the step the one-sided slopes of a smooth function differ by a tenth; at a kink they differ as before. */
const FINER = 10;
const STAYS = 0.5;

/**
 * @param f values of the function, not finite where it has none
 * @param g values of the derivative that was typed
 * @param step of the differences
 * @returns null when both the derivative and the central difference have a value at x
 */
export function checkGap(f: (x: number) => number, g: (x: number) => number, x: number, step: number): CheckGap | null {
  const [before, here, after] = [f(x - step), f(x), f(x + step)];
  if (!Number.isFinite(here)) return { why: 'outside' };
  if (!Number.isFinite(before) || !Number.isFinite(after)) return { why: 'edge' };
  if (Number.isFinite(g(x))) return null;
  const sides = (h: number) => [(here - f(x - h)) / h, (f(x + h) - here) / h] as const;
  const [left, right] = sides(step);
  const [nearLeft, nearRight] = sides(step / FINER);
  const bent = Math.abs(nearRight - nearLeft) > STAYS * Math.abs(right - left);
  return bent ? { why: 'kink', left, right } : { why: 'yours' };
}
