// What is done with classes: make, name, archive, join link, members.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { CLASS_ROLES, canCreateClass } from '@/lib/access/class';
import { ok } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { leaveClass, removeMember, setMemberRole } from '@/lib/server/classes/change-members';
import { classFields } from '@/lib/server/classes/class-fields';
import { createClass } from '@/lib/server/classes/create-class';
import { archiveClass, renameClass, renewJoinCode } from '@/lib/server/classes/edit-class';
import { issueMemberLink } from '@/lib/server/classes/issue-member-link';
import { orNotFound } from '@/lib/server/or-not-found';
import { siteAddress } from '@/lib/server/site-address';

const classId = z.string().max(64);
const ofClass = z.object({ classId });
const ofMember = z.object({ classId, userId: z.string().max(64) });

export const createClassAction = formAction(
  'class.create',
  classFields,
  async (fields, viewer) => {
    const made = orNotFound(await createClass(viewer, fields));
    return made.ok ? ok({ redirectTo: `/classes/${made.value.id}` }) : made;
  },
  { allow: canCreateClass },
);

export const renameClassAction = formAction(
  'class.rename',
  classFields.extend({ classId }),
  async ({ classId, ...fields }, viewer) => {
    const edited = orNotFound(await renameClass(viewer, classId, fields));
    revalidatePath(`/classes/${classId}`, 'layout');
    return edited.ok ? ok({ message: { code: 'class-saved' } }) : edited;
  },
);

export const archiveClassAction = formAction(
  'class.archive',
  ofClass.extend({ archived: z.enum(['yes', 'no']) }),
  async ({ classId, archived }, viewer) => {
    const edited = orNotFound(await archiveClass(viewer, classId, archived === 'yes'));
    return edited.ok ? ok({ redirectTo: `/classes/${classId}` }) : edited;
  },
);

export const renewJoinCodeAction = formAction('class.renew-join-code', ofClass, async ({ classId }, viewer) => {
  const edited = orNotFound(await renewJoinCode(viewer, classId));
  revalidatePath(`/classes/${classId}`, 'layout');
  return edited.ok ? ok({ message: { code: 'join-code-renewed' } }) : edited;
});

export const leaveClassAction = formAction('class.leave', ofClass, async ({ classId }, viewer) => {
  const left = orNotFound(await leaveClass(viewer, classId));
  return left.ok ? ok({ redirectTo: '/classes' }) : left;
});

export const removeMemberAction = formAction('class.remove-member', ofMember, async ({ classId, userId }, viewer) => {
  const removed = orNotFound(await removeMember(viewer, classId, userId));
  revalidatePath(`/classes/${classId}/members`);
  return removed.ok ? ok({ message: { code: 'member-removed' } }) : removed;
});

export const setMemberRoleAction = formAction(
  'class.set-member-role',
  ofMember.extend({ role: z.enum(CLASS_ROLES) }),
  async ({ classId, userId, role }, viewer) => {
    const set = orNotFound(await setMemberRole(viewer, classId, userId, role));
    revalidatePath(`/classes/${classId}/members`);
    return set.ok ? ok({ message: { code: 'role-set', params: { role } } }) : set;
  },
);

export const memberLinkAction = formAction('class.member-link', ofMember, async ({ classId, userId }, viewer) => {
  const link = orNotFound(await issueMemberLink(viewer, classId, userId));
  if (!link.ok) return link;
  return ok({ message: { code: 'password-link', params: { address: (await siteAddress()) + link.value.path } } });
});
