// Keeps what is typed and not yet sent.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { type Answers, checkAnswers } from './check-answers';
import { findOwnProblem } from './own-problem';
import { rebuild } from './rebuild';

/** Refuses with `not-found`, `answers-required`, `unknown-part`, `answer-too-long` or `problem-ended`. */
export const saveDraft = (viewer: Viewer, problemId: string, answers: Answers): Promise<Result<{ saved: number }>> =>
  saveDraftsOf(viewer.id, problemId, answers);

/** The same for somebody who has just signed in. An empty text forgets the draft. */
export async function saveDraftsOf(
  learnerId: string,
  problemId: string,
  answers: Answers,
): Promise<Result<{ saved: number }>> {
  const problem = await findOwnProblem(database(), learnerId, problemId, new Date());
  if (!problem) return err({ code: 'not-found' });
  if (problem.state !== 'open') return err({ code: 'problem-ended' });
  const checked = checkAnswers((await rebuild(problem)).question, answers);
  if (!checked.ok) return checked;
  const entries = Object.entries(checked.value);
  const empty = entries.filter(([, text]) => text === '').map(([partId]) => partId);
  const typed = entries.filter(([, text]) => text !== '');
  await database().$transaction([
    database().draft.deleteMany({ where: { learnerId, problemId, partId: { in: empty } } }),
    ...typed.map(([partId, text]) =>
      database().draft.upsert({
        where: { learnerId_problemId_partId: { learnerId, problemId, partId } },
        create: { learnerId, problemId, partId, text },
        update: { text },
        select: { partId: true },
      }),
    ),
  ]);
  return ok({ saved: typed.length });
}
