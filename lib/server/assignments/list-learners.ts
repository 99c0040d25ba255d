// The rows of a gradebook: the learners of a class, and whoever worked on its assignments and is no longer one of them.
import 'server-only';
import type { GradebookLearner } from '@/lib/classes/gradebook';
import { database } from '../database';

const user = { id: true, name: true, email: true } as const;

export async function listLearners(
  classId: string,
  assignmentIds: readonly string[],
): Promise<readonly GradebookLearner[]> {
  const [members, workers] = await Promise.all([
    database().membership.findMany({ where: { classId }, select: { role: true, user: { select: user } } }),
    database().user.findMany({
      where: {
        problems: { some: { assignmentId: { in: [...assignmentIds] } } },
        memberships: { none: { classId, role: 'learner' } },
      },
      select: user,
    }),
  ]);
  return [
    ...members.filter(({ role }) => role === 'learner').map((member) => ({ ...member.user, member: true })),
    ...workers.map((worker) => ({ ...worker, email: null, member: false })),
  ];
}
