// The landing page's live problem: it travels as an encrypted, expiring token; the first submission makes guest and row.
import 'server-only';
import type { SubmitOutcome } from '@/lib/grader/view';
import type { Question } from '@/lib/problems/question';
import type { Result } from '@/lib/result';

export interface GuestProblem {
  readonly question: Question;
  /** A hidden field of the form. */
  readonly token: string;
}

/** A fresh problem for the landing page. Writes nothing. */
export async function offerGuestProblem(): Promise<GuestProblem> {
  throw new Error('not yet');
}

/**
 * Makes the guest (and signs them in) and the problem on the first submission, then grades like any other. The same
 * token sent again finds the same problem. Refuses with `token-expired` and as `submitAnswer` does.
 */
export async function submitGuestAnswer(
  token: string,
  answers: Readonly<Record<string, string>>,
): Promise<Result<SubmitOutcome & { readonly id: string }>> {
  throw new Error([token, answers].join());
}
