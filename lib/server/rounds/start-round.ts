// Begins a round of practice with its first problem. A round still open is finished by it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { ROUND_MINUTES, ROUND_PROBLEMS } from '@/lib/progress/view';
import type { Result } from '@/lib/result';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { nextInRound } from './next-in-round';

/** Ten problems, or a quarter of an hour. */
export type RoundLength = 'problems' | 'minutes';

/** Where the first problem is. */
export async function startRound(
  viewer: Viewer,
  length: RoundLength,
  now: Date = new Date(),
): Promise<Result<{ path: string }>> {
  const byClock = length === 'minutes';
  const round = await database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    await tx.round.updateMany({
      where: { learnerId: viewer.id, kind: 'practice', finishedAt: null },
      data: { finishedAt: now },
    });
    return tx.round.create({
      data: {
        learnerId: viewer.id,
        startedAt: now,
        ...(byClock
          ? { minutes: ROUND_MINUTES, endsAt: new Date(now.getTime() + ROUND_MINUTES * 60_000) }
          : { problems: ROUND_PROBLEMS }),
      },
      select: { id: true },
    });
  });
  return nextInRound(viewer, { roundId: round.id }, now);
}
