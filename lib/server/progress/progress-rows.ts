// Progress as rows and as folds.
import 'server-only';
import type { DayFold } from '@/lib/progress/fold-day';
import type { SkillFold } from '@/lib/progress/fold-skill';
import type { Transaction } from '../database';
import type { Prisma } from '../prisma/generated/client';

/** A date column holds midnight UTC of the learner's own day. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

const select = {
  skill: true,
  attempts: true,
  correct: true,
  solved: true,
  mastery: true,
  lastAttemptAt: true,
  stability: true,
  difficulty: true,
  reviewedAt: true,
  dueAt: true,
  reps: true,
  lapses: true,
  placedAt: true,
} satisfies Prisma.SkillStateSelect;

type SkillRow = Prisma.SkillStateGetPayload<{ select: typeof select }>;

export const skillColumns = ({ attempts, correct, solved, mastery, lastAttemptAt, memory, placedAt }: SkillFold) => ({
  attempts,
  correct,
  solved,
  mastery,
  lastAttemptAt: new Date(lastAttemptAt),
  stability: memory?.stability ?? null,
  difficulty: memory?.difficulty ?? null,
  reviewedAt: memory && new Date(memory.reviewedAt),
  dueAt: memory && new Date(memory.dueAt),
  reps: memory?.reps ?? 0,
  lapses: memory?.lapses ?? 0,
  placedAt: placedAt === null ? null : new Date(placedAt),
});

function toFold({ attempts, correct, solved, mastery, ...row }: SkillRow): SkillFold {
  const { stability, difficulty, reviewedAt, dueAt, reps, lapses } = row;
  const remembered = stability !== null && difficulty !== null && reviewedAt !== null && dueAt !== null;
  return {
    attempts,
    correct,
    solved,
    mastery,
    lastAttemptAt: row.lastAttemptAt.getTime(),
    memory: remembered
      ? { stability, difficulty, reviewedAt: reviewedAt.getTime(), dueAt: dueAt.getTime(), reps, lapses }
      : null,
    placedAt: row.placedAt?.getTime() ?? null,
  };
}

export async function readSkills(
  tx: Transaction,
  learnerId: string,
  skills?: readonly string[],
): Promise<ReadonlyMap<string, SkillFold>> {
  const rows = await tx.skillState.findMany({
    where: { learnerId, ...(skills && { skill: { in: [...skills] } }) },
    select,
  });
  return new Map(rows.map((row) => [row.skill, toFold(row)]));
}

export async function readDay(tx: Transaction, learnerId: string, day: string): Promise<DayFold | undefined> {
  const row = await tx.dailyActivity.findUnique({
    where: { learnerId_day: { learnerId, day: toDate(day) } },
    select: { attempts: true, correct: true, solved: true, reviews: true },
  });
  return row ?? undefined;
}
