// The members of a class, for those who teach it.
import 'server-only';
import { canIssuePasswordLink } from '@/lib/access/account';
import { canEditClass, canSeeGradebook } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import type { MemberView } from '@/lib/classes/view';
import { database } from '../database';
import { ownMembership } from './own-membership';

const RANK = { instructor: 0, assistant: 1, learner: 2 } as const;

/** Null when it is not there or not the viewer's to see. Those who teach first, then by name. */
export async function loadMembers(viewer: Viewer, classId: string): Promise<readonly MemberView[] | null> {
  const own = await ownMembership(database(), viewer, classId);
  if (!canSeeGradebook(viewer, own)) return null;
  const rows = await database().membership.findMany({
    where: { classId },
    select: {
      userId: true,
      role: true,
      joinedAt: true,
      user: {
        select: {
          name: true,
          email: true,
          role: true,
          memberships: { where: { role: { not: 'learner' } }, select: { classId: true }, take: 1 },
        },
      },
    },
  });
  return rows
    .map(({ userId, role, joinedAt, user }) => ({
      userId,
      name: user.name,
      email: user.email,
      role,
      joinedAt: joinedAt.toISOString(),
      linkAllowed:
        canEditClass(viewer, own) &&
        user.email !== null &&
        canIssuePasswordLink(
          viewer,
          { id: userId, role: user.role, teaches: user.memberships.length > 0 },
          { viewer: own, account: { role } },
        ),
      self: userId === viewer.id,
    }))
    .sort((a, b) => RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
}
