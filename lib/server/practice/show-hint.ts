// Shows the next hint of a part and remembers that it was shown.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Result } from '@/lib/result';

/** The hint's Markdown. Refuses with `not-found`, `withheld` (quiz, interview) or `no-more-hints`. */
export async function showHint(viewer: Viewer, problemId: string, partId: string): Promise<Result<{ hint: string }>> {
  throw new Error([viewer, problemId, partId].join());
}
