// Joins the class behind a join link as a learner. Joining twice is joining once, and takes no right away.
import 'server-only';
import { canJoinClass } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { normaliseJoinCode } from '@/lib/classes/join-code';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';

/** Refuses with `not-found`: a guest, or no class that can be joined has this code. */
export async function joinClass(viewer: Viewer, code: string): Promise<Result<{ id: string }>> {
  if (!canJoinClass(viewer)) return err({ code: 'not-found' });
  const found = await database().class.findFirst({
    where: { joinCode: normaliseJoinCode(code), archivedAt: null },
    select: { id: true },
  });
  if (!found) return err({ code: 'not-found' });
  await database().membership.createMany({
    data: [{ userId: viewer.id, classId: found.id, role: 'learner' }],
    skipDuplicates: true,
  });
  return ok(found);
}
