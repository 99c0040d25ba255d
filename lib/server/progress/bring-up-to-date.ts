// Makes a learner's caches true before they are read: what ended by the clock is counted in, and older rules give way to today's.
import 'server-only';
import { FOLD_VERSION } from '@/lib/progress/fold-event';
import { database } from '../database';
import { releaseEnded } from '../practice/release-problems';
import { refoldLearner } from './refold';

export async function bringUpToDate(learnerId: string, now: Date): Promise<void> {
  await releaseEnded(learnerId, now);
  const outdated = await database().skillState.count({
    where: { learnerId, learner: { progressFold: { not: FOLD_VERSION } } },
    take: 1,
  });
  if (outdated > 0) await refoldLearner(learnerId);
}
