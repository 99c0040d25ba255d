// Changes a class: its name, its place among the archived ones, its join link.
import 'server-only';
import { canEditClass } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import type { Prisma } from '../prisma/generated/client';
import type { ClassFields } from './class-fields';
import { freshJoinCode } from './fresh-join-code';
import { ownMembership } from './own-membership';

type Edited = Result<{ id: string }>;

async function edit(viewer: Viewer, classId: string, data: Prisma.ClassUpdateManyMutationInput): Promise<Edited> {
  if (!canEditClass(viewer, await ownMembership(database(), viewer, classId))) return err({ code: 'not-found' });
  await database().class.updateMany({ where: { id: classId }, data });
  return ok({ id: classId });
}

/** Refuses with `not-found`, as all of these. */
export const renameClass = (viewer: Viewer, classId: string, fields: ClassFields): Promise<Edited> =>
  edit(viewer, classId, fields);

/** An archived class is kept with all its work, but nobody joins it, nothing new is assigned and nothing is due. */
export const archiveClass = (viewer: Viewer, classId: string, archived: boolean): Promise<Edited> =>
  edit(viewer, classId, { archivedAt: archived ? new Date() : null });

/** The old link stops working; members stay. */
export const renewJoinCode = (viewer: Viewer, classId: string): Promise<Edited> =>
  edit(viewer, classId, { joinCode: freshJoinCode() });
