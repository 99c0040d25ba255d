// How many places of an assignment a learner has nothing left to do at.
import type { AssignmentMode } from './assignment-window';
import type { WorkRecord } from './gradebook';
import { isFinished } from './is-finished';

/** `work` is one learner's work on one assignment. */
export const finishedPlaces = (mode: AssignmentMode, work: readonly Pick<WorkRecord, 'state' | 'attempts'>[]): number =>
  work.filter(({ state, attempts }) =>
    isFinished(mode, { state, attempts: attempts.filter((attempt) => attempt.counted).length }),
  ).length;
