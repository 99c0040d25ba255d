// Counts one attempt into the learner's skill states and day.
import 'server-only';
import type { AttemptEvent } from '@/lib/progress/attempt-event';
import { foldDay } from '@/lib/progress/fold-day';
import { foldSkills } from '@/lib/progress/fold-skill';
import { localDay } from '@/lib/progress/local-day';
import type { Transaction } from '../database';
import { readDay, readSkills, skillColumns, toDate } from './progress-rows';

interface Learner {
  readonly id: string;
  readonly timeZone: string;
}

/** Runs under the learner's lock. */
export async function addToProgress(tx: Transaction, learner: Learner, attempt: AttemptEvent): Promise<void> {
  const skills = [...new Set([attempt.skill, ...attempt.parts.map((part) => part.skill)])];
  const changed = foldSkills(await readSkills(tx, learner.id, skills), attempt);
  for (const [skill, fold] of changed) {
    const columns = skillColumns(fold);
    await tx.skillState.upsert({
      where: { learnerId_skill: { learnerId: learner.id, skill } },
      create: { learnerId: learner.id, skill, ...columns },
      update: columns,
      select: { skill: true },
    });
  }
  const day = localDay(attempt.at, learner.timeZone);
  const activity = foldDay(await readDay(tx, learner.id, day), attempt);
  if (!activity) return;
  const key = { learnerId: learner.id, day: toDate(day) };
  await tx.dailyActivity.upsert({
    where: { learnerId_day: key },
    create: { ...key, ...activity },
    update: activity,
    select: { day: true },
  });
}
