// A one-time set-password link for a learner of one's class.
import 'server-only';
import { canEditClass } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { err, type Result } from '@/lib/result';
import { issuePasswordLink } from '../account/issue-password-link';
import { database } from '../database';
import { ownMembership } from './own-membership';

/** Refuses with `not-found`: not one's class, not a learner of it, or an account with more rights than a learner's. */
export async function issueMemberLink(
  viewer: Viewer,
  classId: string,
  userId: string,
): Promise<Result<{ path: string }>> {
  const [own, member] = await Promise.all([
    ownMembership(database(), viewer, classId),
    ownMembership(database(), { id: userId }, classId),
  ]);
  if (!canEditClass(viewer, own) || member?.role !== 'learner') return err({ code: 'not-found' });
  return issuePasswordLink(viewer, userId);
}
