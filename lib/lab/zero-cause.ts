// Why nothing at all arrives at the input.
import type { Experiment, FlowPoint, ZeroCause } from './view';

/** The square of a component below it is no double any more, and a norm is made of squares. */
const TINY = 1e-150;

/** For an experiment whose gradient at the input came out as 0. */
export function zeroCause({ weight }: Experiment, points: readonly FlowPoint[]): ZeroCause {
  if (weight === 0) return 'weights';
  return points.some(({ gradient }) => gradient > 0 && gradient < TINY) ? 'underflow' : 'dead';
}
