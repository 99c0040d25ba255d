// Grades a submission and stores it: one transaction, append-only, idempotent.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { SubmitOutcome } from '@/lib/grader/view';
import type { Result } from '@/lib/result';

export interface Submission {
  readonly problemId: string;
  /** By part id; parts left out or blank are not judged. */
  readonly answers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
}

/**
 * Refuses with `not-found`, `problem-ended` (solved, given up or closed), `idempotency-conflict` (the key was used with
 * another body), `unknown-part`, `too-large` or `bad-text`.
 */
export async function submitAnswer(viewer: Viewer, submission: Submission): Promise<Result<SubmitOutcome>> {
  throw new Error([viewer, submission].join());
}
