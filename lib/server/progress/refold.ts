// Makes a learner's caches anew from their attempts: after a change of time zone, a release, or work that came along.
import 'server-only';
import { foldAttempts } from '@/lib/progress/fold-attempts';
import { database, type Transaction } from '../database';
import { readAttemptEvents } from './attempt-events';
import { lockLearner } from './lock-learner';
import { skillColumns, toDate } from './progress-rows';

/** Takes the learner's lock. */
export async function refold(tx: Transaction, learnerId: string): Promise<void> {
  const learner = await lockLearner(tx, learnerId);
  if (!learner) return;
  const { skills, days } = foldAttempts(await readAttemptEvents(tx, learnerId), learner.timeZone);
  await tx.skillState.deleteMany({ where: { learnerId } });
  await tx.skillState.createMany({
    data: [...skills].map(([skill, fold]) => ({ learnerId, skill, ...skillColumns(fold) })),
  });
  await tx.dailyActivity.deleteMany({ where: { learnerId } });
  await tx.dailyActivity.createMany({
    data: [...days].map(([day, fold]) => ({ learnerId, day: toDate(day), ...fold })),
  });
}

/** The same in a transaction of its own. */
export const refoldLearner = (learnerId: string): Promise<void> =>
  database().$transaction((tx) => refold(tx, learnerId));
