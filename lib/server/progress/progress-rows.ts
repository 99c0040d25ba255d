// Progress as rows and as folds.
import 'server-only';
import type { DayFold } from '@/lib/progress/fold-day';
import type { SkillFold } from '@/lib/progress/fold-skill';
import type { Transaction } from '../database';

/** A date column holds midnight UTC of the learner's own day. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

export const skillColumns = (fold: SkillFold) => ({ ...fold, lastAttemptAt: new Date(fold.lastAttemptAt) });

export async function readSkills(
  tx: Transaction,
  learnerId: string,
  skills?: readonly string[],
): Promise<ReadonlyMap<string, SkillFold>> {
  const rows = await tx.skillState.findMany({
    where: { learnerId, ...(skills && { skill: { in: [...skills] } }) },
    select: { skill: true, attempts: true, correct: true, solved: true, mastery: true, lastAttemptAt: true },
  });
  return new Map(rows.map(({ skill, ...row }) => [skill, { ...row, lastAttemptAt: row.lastAttemptAt.getTime() }]));
}

export async function readDay(tx: Transaction, learnerId: string, day: string): Promise<DayFold | undefined> {
  const row = await tx.dailyActivity.findUnique({
    where: { learnerId_day: { learnerId, day: toDate(day) } },
    select: { attempts: true, correct: true, solved: true },
  });
  return row ?? undefined;
}
