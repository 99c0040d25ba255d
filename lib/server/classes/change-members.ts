// Takes members out of a class and changes their roles. A class always keeps an instructor.
import 'server-only';
import { type ClassRole, canEditClass, canRemoveMember } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { type AuditRecord, recordEvent } from '../audit';
import { database, type Transaction } from '../database';
import { lockClass } from './lock-class';
import { ownMembership } from './own-membership';

type Changed = Result<{ classId: string }>;

/** True when this person is the only instructor. The class is locked, so that two leaving at once cannot both stay below this. */
async function isLastInstructor(tx: Transaction, classId: string, userId: string): Promise<boolean> {
  const instructors = await tx.membership.findMany({
    where: { classId, role: 'instructor' },
    select: { userId: true },
    take: 2,
  });
  return instructors.length === 1 && instructors[0]?.userId === userId;
}

const audit = (
  tx: Transaction,
  action: AuditRecord['action'],
  viewer: Viewer,
  classId: string,
  data: AuditRecord['data'],
) => recordEvent(tx, { actorId: viewer.id, action, subject: 'class', subjectId: classId, data });

async function takeOut(tx: Transaction, classId: string, userId: string): Promise<Changed> {
  if (await isLastInstructor(tx, classId, userId)) return err({ code: 'last-instructor' });
  const { count } = await tx.membership.deleteMany({ where: { classId, userId } });
  return count === 0 ? err({ code: 'not-found' }) : ok({ classId });
}

/** Refuses with `not-found` or `last-instructor`. Work done in the class stays in its results. */
export const leaveClass = (viewer: Viewer, classId: string): Promise<Changed> =>
  database().$transaction(async (tx) => {
    await lockClass(tx, classId);
    return takeOut(tx, classId, viewer.id);
  });

/** Refuses with `not-found` or `last-instructor`. */
export const removeMember = (viewer: Viewer, classId: string, userId: string): Promise<Changed> =>
  database().$transaction(async (tx) => {
    await lockClass(tx, classId);
    if (!canRemoveMember(viewer, await ownMembership(tx, viewer, classId))) return err({ code: 'not-found' });
    const removed = await takeOut(tx, classId, userId);
    if (removed.ok) await audit(tx, 'member.removed', viewer, classId, { userId });
    return removed;
  });

/** Refuses with `not-found` or `last-instructor`. */
export const setMemberRole = (viewer: Viewer, classId: string, userId: string, role: ClassRole): Promise<Changed> =>
  database().$transaction(async (tx) => {
    await lockClass(tx, classId);
    if (!canEditClass(viewer, await ownMembership(tx, viewer, classId))) return err({ code: 'not-found' });
    if (role !== 'instructor' && (await isLastInstructor(tx, classId, userId))) return err({ code: 'last-instructor' });
    const { count } = await tx.membership.updateMany({ where: { classId, userId }, data: { role } });
    if (count === 0) return err({ code: 'not-found' });
    await audit(tx, 'member.role-set', viewer, classId, { userId, role });
    return ok({ classId });
  });
