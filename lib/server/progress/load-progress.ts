// Everything a progress page shows about the viewer.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { ProgressView } from '@/lib/progress/view';

/** `before` is the previous page's `nextBefore`. */
export async function loadProgress(viewer: Viewer, before?: string): Promise<ProgressView> {
  throw new Error([viewer, before].join());
}
