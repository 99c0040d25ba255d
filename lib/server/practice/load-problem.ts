// What the viewer may see of one of their own problems now.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { ProblemView } from '@/lib/grader/view';

/** Null when the problem is not there or not the viewer's. Never writes. */
export async function loadProblem(viewer: Viewer, id: string): Promise<ProblemView | null> {
  throw new Error([viewer, id].join());
}
