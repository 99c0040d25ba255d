// When a gradient is said to vanish or to explode.
import type { Flow } from './view';

/** A gradient that loses or gains more than this factor over the whole network does not arrive usefully. */
export const LIMIT = 100;

/** `ratio` is the gradient's magnitude at the input over that at the output, not negative. */
export function classify(ratio: number): Flow {
  if (ratio < 1 / LIMIT) return 'vanishing';
  return ratio > LIMIT ? 'exploding' : 'stable';
}
