// Hands in the answer to a question of a placement, once, and goes on. Nobody is told before the end whether it was right.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import type { Refusal } from '../action';
import { database } from '../database';
import { findOwnProblem } from '../practice/own-problem';
import { submitAnswer } from '../practice/submit-answer';
import { askedPartsOf } from './asked-parts';
import { goOn } from './go-on';

export interface PlacementAnswers {
  readonly placementId: string;
  readonly problemId: string;
  /** By part; those that are not asked are left out. */
  readonly answers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
}

/**
 * `unreadable`: an answer could not be read, which costs nothing; the question stays. Refuses with `not-found`, `placement-blank` (a field
 * is empty), or as `submitAnswer` does: `problem-ended` when the question was answered before, or the placement is over.
 */
export async function answerPlacement(
  viewer: Pick<Viewer, 'id'>,
  { placementId, problemId, answers, idempotencyKey }: PlacementAnswers,
  now: Date = new Date(),
): Promise<Result<{ unreadable: boolean }, Refusal>> {
  const problem = await findOwnProblem(database(), viewer.id, problemId, now);
  if (problem?.purpose !== 'placement' || problem.roundId !== placementId) return err({ code: 'not-found' });
  const asked = await askedPartsOf(problem);
  const typed = asked.map((part): [string, string] => [part, answers[part] ?? '']);
  const blank = typed.find(([, answer]) => answer.trim() === '');
  if (blank) return err({ code: 'placement-blank', field: `answers.${blank[0]}` });
  const submission = { problemId, answers: Object.fromEntries(typed), idempotencyKey };
  const submitted = await submitAnswer(viewer, submission, () => now);
  if (!submitted.ok) return submitted;
  const unreadable = Object.values(submitted.value.feedback).some((feedback) => feedback.word === 'invalid');
  if (!unreadable) await goOn(viewer.id, placementId, now);
  return ok({ unreadable });
}
