// Ends a problem unsolved and releases its worked solution. Drafts and attempts stay.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Result } from '@/lib/result';

/** Refuses with `not-found` or `withheld` (quiz, interview). Giving up twice is the same as once. */
export async function giveUp(viewer: Viewer, problemId: string): Promise<Result<{ id: string }>> {
  throw new Error([viewer, problemId].join());
}
