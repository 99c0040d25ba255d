// Makes an empty problem set.
import 'server-only';
import { canCreateSet } from '@/lib/access/set';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import type { SetFields } from './set-fields';

/** Refuses with `not-found`. */
export async function createSet(viewer: Viewer, fields: SetFields): Promise<Result<{ id: string }>> {
  if (!canCreateSet(viewer)) return err({ code: 'not-found' });
  return ok(await database().problemSet.create({ data: { ...fields, ownerId: viewer.id }, select: { id: true } }));
}
