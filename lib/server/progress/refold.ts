// Makes a learner's caches anew from their attempts: after a change of time zone or of rules, a release, or work that came along.
import 'server-only';
import { foldAttempts } from '@/lib/progress/fold-attempts';
import { FOLD_VERSION } from '@/lib/progress/fold-event';
import { database, type Transaction } from '../database';
import { lockLearner } from './lock-learner';
import { readProgressEvents } from './progress-events';
import { skillColumns, toDate } from './progress-rows';
import { SKILL_GRAPH } from './skill-graph';

/** Takes the learner's lock. */
export async function refold(tx: Transaction, learnerId: string): Promise<void> {
  const learner = await lockLearner(tx, learnerId);
  if (!learner) return;
  const events = await readProgressEvents(tx, learnerId);
  const { skills, days, weeks } = foldAttempts(events, { timeZone: learner.timeZone, graph: SKILL_GRAPH });
  await tx.skillState.deleteMany({ where: { learnerId } });
  await tx.skillState.createMany({
    data: [...skills].map(([skill, fold]) => ({ learnerId, skill, ...skillColumns(fold) })),
  });
  await tx.dailyActivity.deleteMany({ where: { learnerId } });
  await tx.dailyActivity.createMany({
    data: [...days].map(([day, fold]) => ({ learnerId, day: toDate(day), ...fold })),
  });
  await tx.skillWeek.deleteMany({ where: { learnerId } });
  await tx.skillWeek.createMany({
    data: [...weeks].flatMap(([week, evidence]) =>
      [...evidence].map(([skill, mastery]) => ({ learnerId, week: toDate(week), skill, mastery })),
    ),
  });
  await tx.user.update({ where: { id: learnerId }, data: { progressFold: FOLD_VERSION }, select: { id: true } });
}

/** The same in a transaction of its own. */
export const refoldLearner = (learnerId: string): Promise<void> =>
  database().$transaction((tx) => refold(tx, learnerId));
