// What an assignment's dates and mode mean at a moment: may one answer, and are verdicts held back.

export type AssignmentMode = 'practice' | 'quiz';

export interface AssignmentDates {
  readonly mode: AssignmentMode;
  readonly opensAt: Date;
  /** None: it stays open. A quiz always has one. */
  readonly dueAt: Date | null;
}

/** The due instant itself is still in time. */
export const isPastDue = ({ dueAt }: Pick<AssignmentDates, 'dueAt'>, now: Date): boolean =>
  dueAt !== null && now.getTime() > dueAt.getTime();

export const isOpen = ({ opensAt }: Pick<AssignmentDates, 'opensAt'>, now: Date): boolean =>
  now.getTime() >= opensAt.getTime();

/** A quiz says nothing about right or wrong until its due time has passed, and then to everybody. */
export const withholdsVerdicts = (assignment: AssignmentDates, now: Date): boolean =>
  assignment.mode === 'quiz' && !isPastDue(assignment, now);

/** Practice takes late work and marks it; a quiz ends for everybody when its verdicts come out. */
export const acceptsAnswers = (assignment: AssignmentDates, now: Date): boolean =>
  isOpen(assignment, now) && (assignment.mode === 'practice' || !isPastDue(assignment, now));
