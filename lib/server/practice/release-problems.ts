// Ends the problems of a quiz or an interview: sets their final state and counts their attempts into the learner's progress.
import 'server-only';
import type { Transaction } from '@/lib/server/database';

/** For the learner's problems of one interview or assignment; released ones are left as they are. */
export async function releaseProblems(
  tx: Transaction,
  learnerId: string,
  of: { readonly interviewId: string } | { readonly assignmentId: string },
): Promise<void> {
  throw new Error([tx, learnerId, of].join());
}
