// The scoring policy: what the attempts of one learner at one problem are worth when the due time is known.

export interface AttemptRecord {
  readonly at: Date;
  /** False for unreadable, blank, repeated and undecided submissions: they cost nothing. */
  readonly counted: boolean;
  /** Share of the problem's parts that are right after this attempt, 0 to 1. */
  readonly score: number;
}

export interface ProblemScore {
  /** Share of the parts solved in time, 0 to 1: this is what counts. */
  readonly score: number;
  /** The share with late work included, when there was any that changed it. */
  readonly withLate: number | null;
  /** Counted attempts, late ones included. */
  readonly attempts: number;
  readonly lastAt: Date | null;
}

/**
 * `attempts` in the order they were made. The score is the one reached by the last attempt not later than `dueAt`:
 * in practice solved parts stay solved, and in a quiz the last answer to a part is the one handed in.
 */
export function scoreProblem(attempts: readonly AttemptRecord[], dueAt: Date | null): ProblemScore {
  const inTime = dueAt === null ? attempts : attempts.filter((attempt) => attempt.at.getTime() <= dueAt.getTime());
  const score = inTime.at(-1)?.score ?? 0;
  const latest = attempts.at(-1);
  const late = latest !== undefined && inTime.length < attempts.length && latest.score !== score;
  return {
    score,
    withLate: late ? latest.score : null,
    attempts: attempts.filter((attempt) => attempt.counted).length,
    lastAt: latest?.at ?? null,
  };
}
