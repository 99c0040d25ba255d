// The skill worth practising next, with a visible reason.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Suggestion } from '@/lib/progress/view';

/** For anyone, also without an account (then the catalogue's first skill). */
export async function suggestNext(viewer: Viewer | null): Promise<Suggestion> {
  throw new Error(String(viewer));
}
