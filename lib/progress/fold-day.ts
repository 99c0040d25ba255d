// A learner's activity by local day, folded from what they did.
import type { ProgressEvent } from './progress-event';

export interface DayFold {
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
  /** Reviews of skills that were due. */
  readonly reviews: number;
}

/** The day after one more event with so many reviews of due skills, or undefined when the event changes nothing. */
export function foldDay(before: DayFold | undefined, event: ProgressEvent, reviews: number): DayFold | undefined {
  const counted = event.parts.filter((part) => part.counted);
  if (counted.length === 0 && !event.solved && reviews === 0) return undefined;
  return {
    attempts: (before?.attempts ?? 0) + counted.length,
    correct: (before?.correct ?? 0) + counted.filter((part) => part.correct).length,
    solved: (before?.solved ?? 0) + (event.solved ? 1 : 0),
    reviews: (before?.reviews ?? 0) + reviews,
  };
}
