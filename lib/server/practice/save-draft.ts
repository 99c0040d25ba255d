// Keeps what is typed and not yet sent.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Result } from '@/lib/result';

/** Refuses with `not-found`, `unknown-part`, `too-large` or `problem-ended`. */
export async function saveDraft(
  viewer: Viewer,
  problemId: string,
  answers: Readonly<Record<string, string>>,
): Promise<Result<{ saved: number }>> {
  throw new Error([viewer, problemId, answers].join());
}
