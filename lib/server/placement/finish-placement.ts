// The person ends their placement before its questions do. What was shown so far holds.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { findPlacement } from './find-placement';
import { endQuestion } from './pass-question';

/** The open question is closed and says nothing. Finishing twice is finishing once. Refuses with `not-found`. */
export function finishPlacement(
  viewer: Pick<Viewer, 'id'>,
  id: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  return database().$transaction(async (tx): Promise<Result<{ id: string }>> => {
    await lockLearner(tx, viewer.id);
    const placement = await findPlacement(tx, viewer.id, id);
    if (!placement) return err({ code: 'not-found' });
    if (placement.finishedAt) return ok({ id });
    const open = placement.questions.find((question) => question.answer === null);
    if (open) await endQuestion(tx, viewer.id, open.problemId, 'closed', now);
    await tx.round.update({
      where: { learnerId_id: { learnerId: viewer.id, id } },
      data: { finishedAt: now },
      select: { id: true },
    });
    return ok({ id });
  });
}
