// Whether a learner has nothing left to do at one place of an assignment.
import type { AssignmentMode } from './assignment-window';

export interface ProblemProgress {
  readonly state: 'open' | 'solved' | 'givenUp' | 'closed';
  /** Counted attempts. */
  readonly attempts: number;
}

/** Practice ends when it is solved or given up. A quiz tells nothing, so an answered problem is a finished one. */
export const isFinished = (mode: AssignmentMode, { state, attempts }: ProblemProgress): boolean =>
  state === 'solved' || state === 'givenUp' || (mode === 'quiz' && attempts > 0);
