// Ends a problem unsolved and releases its worked solution. Drafts and attempts stay.
import 'server-only';
import { canGiveUp } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { rateProblem } from '@/lib/progress/rate-problem';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { addToProgress } from '../progress/add-to-progress';
import { lockLearner } from '../progress/lock-learner';
import { findOwnProblem } from './own-problem';
import { loadRecords } from './part-record';
import { rebuild } from './rebuild';
import { workOnParts } from './work-on-parts';

/** Refuses with `not-found` or `withheld` (quiz, interview). Giving up what is over changes nothing. */
export async function giveUp(
  viewer: Viewer,
  problemId: string,
  now: () => Date = () => new Date(),
): Promise<Result<{ id: string }>> {
  return database().$transaction(async (tx) => {
    const learner = await lockLearner(tx, viewer.id);
    const at = now();
    const problem = await findOwnProblem(tx, viewer.id, problemId, at);
    if (!learner || !problem) return err({ code: 'not-found' });
    if (!canGiveUp(viewer, problem)) return err({ code: 'withheld' });
    if (problem.state !== 'open') return ok({ id: problemId });
    await tx.problem.update({
      where: { learnerId_id: { learnerId: viewer.id, id: problemId } },
      data: { state: 'givenUp', endedAt: at },
      select: { id: true },
    });
    if (problem.fresh) {
      const { key } = await rebuild(problem);
      const works = workOnParts(problem, key.parts, await loadRecords(tx, viewer.id, problemId));
      const reviews = rateProblem(problem.skill, works);
      const event = { at: at.getTime(), skill: problem.skill, solved: false, parts: [], reviews, known: null };
      await addToProgress(tx, learner, event);
    }
    return ok({ id: problemId });
  });
}
