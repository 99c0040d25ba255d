// When a round is over: by its count, by the clock once the problem in hand is finished, by choice, or because it was left lying.

export interface RoundTimes {
  /** So many problems end it; null for a round by the clock. */
  readonly problems: number | null;
  readonly startedAt: Date;
  /** Null for a round by count. */
  readonly endsAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface RoundWork {
  /** Problems that have ended. */
  readonly done: number;
  /** The newest problem still takes answers. */
  readonly working: boolean;
}

/** A round left for so long is not gone on with, in milliseconds. */
export const ROUND_LAPSES = 24 * 60 * 60 * 1000;

const timeIsUp = ({ endsAt }: RoundTimes, now: Date): boolean => endsAt !== null && now >= endsAt;

/** True when no further problem comes. */
export const isLast = (round: RoundTimes, done: number, now: Date): boolean =>
  round.finishedAt !== null || (round.problems !== null && done >= round.problems) || timeIsUp(round, now);

export function isRoundOver(round: RoundTimes, { done, working }: RoundWork, now: Date): boolean {
  if (round.finishedAt !== null || now.getTime() - round.startedAt.getTime() >= ROUND_LAPSES) return true;
  return isLast(round, done, now) && !(working && (round.problems === null || done < round.problems));
}
