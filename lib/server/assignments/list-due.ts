// What a learner's home lists: the assignments of their classes, with what is due when and what is done.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { DueItem } from '@/lib/classes/view';

/** Soonest due first; done ones stay until their due time has passed. Empty for somebody without a class. */
export async function listDue(viewer: Viewer, now: Date = new Date()): Promise<readonly DueItem[]> {
  throw new Error([viewer, now].join());
}
