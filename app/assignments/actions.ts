// What is done with assignments: give, start a problem, change the due time, close, take back.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { buttonAction, formAction } from '@/lib/server/action';
import { assignSet } from '@/lib/server/assignments/assign-set';
import { assignmentFields } from '@/lib/server/assignments/assignment-fields';
import { changeDue, closeAssignment, deleteAssignment } from '@/lib/server/assignments/change-assignment';
import { openProblem } from '@/lib/server/assignments/open-problem';
import { orNotFound } from '@/lib/server/or-not-found';

const assignmentId = z.string().max(64);

export const assignSetAction = formAction(
  'assignment.assign',
  assignmentFields.extend({ classId: z.string().max(64) }),
  async ({ classId, ...fields }, viewer) => {
    const given = orNotFound(await assignSet(viewer, classId, fields));
    return given.ok ? ok({ redirectTo: `/assignments/${given.value.id}` }) : given;
  },
);

export const openProblemAction = buttonAction(
  'assignment.open-problem',
  z.object({ assignmentId, position: z.coerce.number().int().nonnegative() }),
  async ({ assignmentId, position }, viewer) => {
    const opened = orNotFound(await openProblem(viewer, assignmentId, position));
    return opened.ok ? ok({ redirectTo: `/problems/${opened.value.id}` }) : opened;
  },
);

export const changeDueAction = formAction(
  'assignment.change-due',
  z.object({ assignmentId, due: z.string().trim().max(30).default('') }),
  async ({ assignmentId, due }, viewer) => {
    const changed = orNotFound(await changeDue(viewer, assignmentId, due));
    revalidatePath(`/assignments/${assignmentId}`);
    return changed.ok ? ok({ message: { code: 'due-changed' } }) : changed;
  },
);

export const closeAssignmentAction = formAction(
  'assignment.close',
  z.object({ assignmentId }),
  async ({ assignmentId }, viewer) => {
    const closed = orNotFound(await closeAssignment(viewer, assignmentId));
    revalidatePath(`/assignments/${assignmentId}`);
    return closed.ok ? ok({ message: { code: 'assignment-closed' } }) : closed;
  },
);

export const deleteAssignmentAction = formAction(
  'assignment.delete',
  z.object({ assignmentId }),
  async ({ assignmentId }, viewer) => {
    const deleted = orNotFound(await deleteAssignment(viewer, assignmentId));
    return deleted.ok ? ok({ redirectTo: `/classes/${deleted.value.classId}` }) : deleted;
  },
);
