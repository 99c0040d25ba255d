// A class as its page shows it: what is assigned, and to a learner where they stand.
import 'server-only';
import { canWorkOnAssignment } from '@/lib/access/assignment';
import { canEditClass, canSeeClass } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { isOpen } from '@/lib/classes/assignment-window';
import { finishedPlaces } from '@/lib/classes/finished-places';
import { learnerStatus } from '@/lib/classes/learner-status';
import type { AssignmentSummary, ClassView } from '@/lib/classes/view';
import { readWork } from '../assignments/read-work';
import { database } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';
import { ownMembership } from './own-membership';

const select = {
  id: true,
  name: true,
  description: true,
  archivedAt: true,
  joinCode: true,
  members: { orderBy: { joinedAt: 'asc' }, select: { role: true, user: { select: { name: true } } } },
  assignments: {
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: { id: true, title: true, mode: true, problems: true, opensAt: true, dueAt: true },
  },
} satisfies Prisma.ClassSelect;

/** Null when it is not there or the viewer is not in it. */
export async function loadClass(viewer: Viewer, classId: string, now: Date = new Date()): Promise<ClassView | null> {
  if (!isId(classId)) return null;
  const own = await ownMembership(database(), viewer, classId);
  if (!own || !canSeeClass(viewer, own)) return null;
  const found = await database().class.findUnique({ where: { id: classId }, select });
  if (!found) return null;
  const works = canWorkOnAssignment(viewer, own);
  const ids = found.assignments.map((assignment) => assignment.id);
  const work = works ? await readWork(database(), ids, viewer.id) : [];

  const assignments = found.assignments.map((assignment): AssignmentSummary => {
    const { id, title, mode, problems, opensAt, dueAt } = assignment;
    const mine = work.filter((record) => record.assignmentId === id);
    const finished = finishedPlaces(mode, mine);
    return {
      id,
      title,
      mode,
      problems,
      opensAt: opensAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      open: isOpen(assignment, now),
      own: works ? { finished, status: learnerStatus(assignment, { problems, finished }, now) } : null,
    };
  });
  return {
    id: found.id,
    name: found.name,
    description: found.description,
    archived: found.archivedAt !== null,
    role: own.role,
    instructors: found.members.filter((member) => member.role === 'instructor').map((member) => member.user.name),
    learners: found.members.filter((member) => member.role === 'learner').length,
    assignments,
    joinCode: canEditClass(viewer, own) ? found.joinCode : null,
  };
}
