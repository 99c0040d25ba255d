// A learner's activity by local day, folded from their attempts.
import type { AttemptEvent } from './attempt-event';

export interface DayFold {
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
}

/** The day after one more attempt, or undefined when the attempt changes nothing (no part counted). */
export function foldDay(before: DayFold | undefined, attempt: AttemptEvent): DayFold | undefined {
  const counted = attempt.parts.filter((part) => part.counted);
  if (counted.length === 0 && !attempt.solved) return undefined;
  return {
    attempts: (before?.attempts ?? 0) + counted.length,
    correct: (before?.correct ?? 0) + counted.filter((part) => part.correct).length,
    solved: (before?.solved ?? 0) + (attempt.solved ? 1 : 0),
  };
}
