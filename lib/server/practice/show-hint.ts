// Shows the next hint of a part and remembers that it was shown.
import 'server-only';
import { canSeeHints } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { err, type Message, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { readHintsShown } from './hints-shown';
import { findOwnProblem } from './own-problem';
import { rebuild } from './rebuild';

/** The hint's Markdown. Refuses with `not-found`, `unknown-part`, `withheld` (quiz, interview), `problem-ended` or `no-more-hints`. */
export async function showHint(
  viewer: Viewer,
  problemId: string,
  partId: string,
  now: Date = new Date(),
): Promise<Result<{ hint: Message }>> {
  return database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const problem = await findOwnProblem(tx, viewer.id, problemId, now);
    if (!problem) return err({ code: 'not-found' });
    if (!canSeeHints(viewer, problem)) return err({ code: 'withheld' });
    if (problem.state !== 'open') return err({ code: 'problem-ended' });
    const part = (await rebuild(problem)).key.parts.find((candidate) => candidate.id === partId);
    if (!part) return err({ code: 'unknown-part', params: { part: partId.slice(0, 64) } });
    const shown = readHintsShown(problem.hintsShown);
    const count = shown[partId] ?? 0;
    const hint = part.hints[count];
    if (hint === undefined) return err({ code: 'no-more-hints' });
    await tx.problem.update({
      where: { learnerId_id: { learnerId: viewer.id, id: problemId } },
      data: { hintsShown: { ...shown, [partId]: count + 1 } },
      select: { id: true },
    });
    return ok({ hint });
  });
}
