// One learner's work is written by one transaction at a time.
import 'server-only';
import type { Transaction } from '../database';

export interface LockedLearner {
  readonly id: string;
  /** As it is under the lock: days are the learner's own. */
  readonly timeZone: string;
  /** The rules their caches were folded by: `FOLD_VERSION`. */
  readonly progressFold: number;
}

/** Waits for the learner's other transactions; null when there is no such person. Rows that point to them are not held up. */
export async function lockLearner(tx: Transaction, learnerId: string): Promise<LockedLearner | null> {
  const rows = await tx.$queryRaw<LockedLearner[]>`
    SELECT "id", "timeZone", "progressFold" FROM "User" WHERE "id" = ${learnerId} FOR NO KEY UPDATE`;
  return rows[0] ?? null;
}
