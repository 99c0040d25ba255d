// One-time links that set a password: for whoever lost it, without mail. Only the token's hash is stored.
import 'server-only';
import { canIssuePasswordLink } from '@/lib/access/account';
import type { OwnMembership } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { database, type Transaction } from '../database';
import { hashToken, randomToken } from '../hash-token';

const VALID_HOURS = 72;

/** The path of a fresh link; older unused ones of the same account stop working. */
export async function makePasswordLink(tx: Transaction, userId: string, issuedBy: string | null): Promise<string> {
  const token = randomToken();
  const now = new Date();
  await tx.passwordLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  await tx.passwordLink.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      issuedBy,
      expiresAt: new Date(now.getTime() + VALID_HOURS * 60 * 60 * 1000),
    },
    select: { userId: true },
  });
  await recordEvent(tx, { actorId: issuedBy, action: 'password-link.issued', subjectId: userId });
  return `/set-password/${token}`;
}

type Shared = { readonly viewer: OwnMembership; readonly account: OwnMembership };

/** The memberships of both in the class where the viewer's right is greatest. */
async function sharedClass(viewerId: string, accountId: string): Promise<Shared | null> {
  const mine = await database().membership.findFirst({
    where: {
      userId: viewerId,
      role: 'instructor',
      class: { members: { some: { userId: accountId, role: 'learner' } } },
    },
    select: { role: true },
  });
  return mine && { viewer: { role: mine.role }, account: { role: 'learner' } };
}

/** Refuses with `not-found`: no such account, a guest, or not the viewer's to help. */
export async function issuePasswordLink(viewer: Viewer, accountId: string): Promise<Result<{ path: string }>> {
  const account = await database().user.findFirst({
    where: { id: accountId, guest: false, pseudonym: false },
    select: {
      id: true,
      role: true,
      memberships: { where: { role: { not: 'learner' } }, select: { role: true }, take: 1 },
    },
  });
  const facts = account && { ...account, teaches: account.memberships.length > 0 };
  if (!facts || !canIssuePasswordLink(viewer, facts, await sharedClass(viewer.id, facts.id))) {
    return err({ code: 'not-found' });
  }
  return ok({ path: await database().$transaction((tx) => makePasswordLink(tx, facts.id, viewer.id)) });
}
