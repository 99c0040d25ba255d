// Ends a problem unsolved and releases its worked solution. Drafts and attempts stay.
import 'server-only';
import { canGiveUp } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { findOwnProblem } from './own-problem';

/** Refuses with `not-found` or `withheld` (quiz, interview). Giving up what is over changes nothing. */
export async function giveUp(
  viewer: Viewer,
  problemId: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  return database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const problem = await findOwnProblem(tx, viewer.id, problemId, now);
    if (!problem) return err({ code: 'not-found' });
    if (!canGiveUp(viewer, problem)) return err({ code: 'withheld' });
    if (problem.state === 'open') {
      await tx.problem.update({
        where: { learnerId_id: { learnerId: viewer.id, id: problemId } },
        data: { state: 'givenUp', endedAt: now },
        select: { id: true },
      });
    }
    return ok({ id: problemId });
  });
}
