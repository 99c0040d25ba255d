// An assignment with its class and the viewer's place in it.
import 'server-only';
import { canSeeClass, type OwnMembership } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';

const select = {
  id: true,
  classId: true,
  title: true,
  mode: true,
  items: true,
  problems: true,
  opensAt: true,
  dueAt: true,
} satisfies Prisma.AssignmentSelect;

type Row = Prisma.AssignmentGetPayload<{ select: typeof select }>;

export interface FoundAssignment extends Row {
  readonly className: string;
  readonly own: OwnMembership;
}

/** Null when it is not there or the viewer is not in its class (any more). */
export async function findAssignment(
  tx: Pick<Transaction, 'assignment'>,
  viewer: Viewer,
  id: string,
): Promise<FoundAssignment | null> {
  if (!isId(id)) return null;
  const row = await tx.assignment.findUnique({
    where: { id },
    select: {
      ...select,
      class: { select: { name: true, members: { where: { userId: viewer.id }, select: { role: true } } } },
    },
  });
  if (!row) return null;
  const { class: itsClass, ...assignment } = row;
  const own = itsClass.members[0] ?? null;
  return canSeeClass(viewer, own) ? { ...assignment, className: itsClass.name, own } : null;
}
