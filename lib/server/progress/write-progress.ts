// Writes what one event changed: a statement for each table, however many skills it touched.
import 'server-only';
import type { EventFold } from '@/lib/progress/fold-event';
import type { SkillFold } from '@/lib/progress/fold-skill';
import type { Transaction } from '../database';
import { Prisma } from '../prisma/generated/client';
import { skillColumns, toDate } from './progress-rows';

/** Runs under the learner's lock. */
export async function writeProgress(tx: Transaction, learnerId: string, fold: EventFold): Promise<void> {
  if (fold.skills.size > 0) {
    await writeSkills(tx, learnerId, fold.skills);
    await writeWeek(tx, learnerId, fold.week, fold.skills);
  }
  if (!fold.activity) return;
  const key = { learnerId, day: toDate(fold.day) };
  await tx.dailyActivity.upsert({
    where: { learnerId_day: key },
    create: { ...key, ...fold.activity },
    update: fold.activity,
    select: { day: true },
  });
}

async function writeSkills(tx: Transaction, learnerId: string, skills: ReadonlyMap<string, SkillFold>): Promise<void> {
  const rows = [...skills].map(([skill, state]) => {
    const row = skillColumns(state);
    return Prisma.sql`(${learnerId}, ${skill}, ${row.attempts}::int, ${row.correct}::int, ${row.solved}::int,
      ${row.mastery}::float8, ${row.lastAttemptAt}::timestamp, ${row.stability}::float8, ${row.difficulty}::float8,
      ${row.reviewedAt}::timestamp, ${row.dueAt}::timestamp, ${row.reps}::int, ${row.lapses}::int, ${row.placedAt}::timestamp)`;
  });
  await tx.$executeRaw`
    INSERT INTO "SkillState" ("learnerId", "skill", "attempts", "correct", "solved", "mastery", "lastAttemptAt",
      "stability", "difficulty", "reviewedAt", "dueAt", "reps", "lapses", "placedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "skill") DO UPDATE SET
      "attempts" = EXCLUDED."attempts", "correct" = EXCLUDED."correct", "solved" = EXCLUDED."solved",
      "mastery" = EXCLUDED."mastery", "lastAttemptAt" = EXCLUDED."lastAttemptAt", "stability" = EXCLUDED."stability",
      "difficulty" = EXCLUDED."difficulty", "reviewedAt" = EXCLUDED."reviewedAt", "dueAt" = EXCLUDED."dueAt",
      "reps" = EXCLUDED."reps", "lapses" = EXCLUDED."lapses", "placedAt" = EXCLUDED."placedAt"`;
}

async function writeWeek(
  tx: Transaction,
  learnerId: string,
  week: string,
  skills: ReadonlyMap<string, SkillFold>,
): Promise<void> {
  const rows = [...skills].map(
    ([skill, { mastery }]) => Prisma.sql`(${learnerId}, ${week}::date, ${skill}, ${mastery}::float8)`,
  );
  await tx.$executeRaw`
    INSERT INTO "SkillWeek" ("learnerId", "week", "skill", "mastery") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "week", "skill") DO UPDATE SET "mastery" = EXCLUDED."mastery"`;
}
