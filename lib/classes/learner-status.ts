// Where one learner stands with one assignment, as a word.
import { type AssignmentDates, isOpen, isPastDue } from './assignment-window';

/** `missed`: a quiz that ended before all of it was answered. */
export type LearnerStatus = 'notOpen' | 'open' | 'dueSoon' | 'late' | 'missed' | 'done';

const HOUR = 3_600_000;

/** "Soon" is within two days. */
export const DUE_SOON_HOURS = 48;

/**
 * `finished` counts the problems with nothing left to do: in practice ended ones (solved or given up), in a quiz
 * answered ones. An assignment without problems is never done.
 */
export function learnerStatus(
  assignment: AssignmentDates,
  work: { readonly problems: number; readonly finished: number },
  now: Date,
): LearnerStatus {
  if (work.problems > 0 && work.finished >= work.problems) return 'done';
  if (!isOpen(assignment, now)) return 'notOpen';
  if (isPastDue(assignment, now)) return assignment.mode === 'quiz' ? 'missed' : 'late';
  const { dueAt } = assignment;
  return dueAt !== null && dueAt.getTime() - now.getTime() <= DUE_SOON_HOURS * HOUR ? 'dueSoon' : 'open';
}
