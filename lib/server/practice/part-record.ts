// Where each part of a problem stands after the attempts so far.
import 'server-only';
import type { VerdictWord } from '@/lib/grader/verdict-word';
import type { Transaction } from '../database';

export interface StoredAnswer {
  readonly number: number;
  readonly partId: string;
  readonly answer: string;
  readonly verdict: VerdictWord;
  readonly code: string | null;
  readonly counted: boolean;
}

export interface PartRecord {
  /** Counted answers, oldest first. */
  readonly counted: readonly StoredAnswer[];
  /** The newest answer that was not blank. */
  readonly last: StoredAnswer | undefined;
  /** The number of the newest attempt with this part. */
  readonly attempt: number;
}

const NONE: PartRecord = { counted: [], last: undefined, attempt: 0 };

/** By part id; parts never answered are left out. */
export async function loadRecords(
  db: Transaction,
  learnerId: string,
  problemId: string,
): Promise<ReadonlyMap<string, PartRecord>> {
  const answers = await db.attemptPart.findMany({
    where: { learnerId, problemId },
    orderBy: { number: 'asc' },
    select: { number: true, partId: true, answer: true, verdict: true, code: true, counted: true },
  });
  const records = new Map<string, PartRecord>();
  for (const answer of answers) {
    const { counted, last } = records.get(answer.partId) ?? NONE;
    records.set(answer.partId, {
      counted: answer.counted ? [...counted, answer] : counted,
      last: answer.code === 'blank' ? last : answer,
      attempt: answer.number,
    });
  }
  return records;
}

/** How many attempts there were: each has a part or more, and their numbers have no gap. */
export const countAttempts = (records: ReadonlyMap<string, PartRecord>): number =>
  Math.max(0, ...[...records.values()].map((record) => record.attempt));

/**
 * In practice a part once solved stays solved. While verdicts are withheld the last counted answer is the one handed in.
 */
export function isPartSolved(record: PartRecord | undefined, withheld: boolean): boolean {
  if (!record) return false;
  return withheld
    ? record.counted.at(-1)?.verdict === 'correct'
    : record.counted.some((answer) => answer.verdict === 'correct');
}
