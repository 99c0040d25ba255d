// "I don't know yet": the question ends unanswered, which is as telling as a wrong answer, and the placement goes on.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database, type Transaction } from '../database';
import { findOwnProblem } from '../practice/own-problem';
import { lockLearner } from '../progress/lock-learner';
import { refold } from '../progress/refold';
import { goOn } from './go-on';

/** Ends an open question; what could not be read before is counted as progress counts it. Runs under the learner's lock. */
export async function endQuestion(
  tx: Transaction,
  learnerId: string,
  problemId: string,
  state: 'givenUp' | 'closed',
  now: Date,
): Promise<void> {
  await tx.problem.update({
    where: { learnerId_id: { learnerId, id: problemId } },
    data: { state, endedAt: now },
    select: { id: true },
  });
  if ((await tx.attempt.count({ where: { learnerId, problemId } })) > 0) await refold(tx, learnerId);
}

/** Saying it of a question that is over changes nothing. Refuses with `not-found`. */
export async function passQuestion(
  viewer: Pick<Viewer, 'id'>,
  { placementId, problemId }: { readonly placementId: string; readonly problemId: string },
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  const passed = await database().$transaction(async (tx): Promise<Result<{ id: string }>> => {
    await lockLearner(tx, viewer.id);
    const problem = await findOwnProblem(tx, viewer.id, problemId, now);
    if (problem?.purpose !== 'placement' || problem.roundId !== placementId) return err({ code: 'not-found' });
    if (problem.state === 'open') await endQuestion(tx, viewer.id, problemId, 'givenUp', now);
    return ok({ id: placementId });
  });
  if (passed.ok) await goOn(viewer.id, placementId, now);
  return passed;
}
