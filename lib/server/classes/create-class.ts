// Makes a class; whoever makes it is its first instructor.
import 'server-only';
import { canCreateClass } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import type { ClassFields } from './class-fields';
import { freshJoinCode } from './fresh-join-code';

/** Refuses with `not-found`. */
export async function createClass(viewer: Viewer, fields: ClassFields): Promise<Result<{ id: string }>> {
  if (!canCreateClass(viewer)) return err({ code: 'not-found' });
  const made = await database().class.create({
    data: { ...fields, joinCode: freshJoinCode(), members: { create: { userId: viewer.id, role: 'instructor' } } },
    select: { id: true },
  });
  return ok(made);
}
