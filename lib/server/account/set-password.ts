// Sets a password through a one-time link and signs its owner in. Every older session ends.
import 'server-only';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { hashPassword } from '../auth/password';
import { database } from '../database';
import { hashToken } from '../hash-token';
import type { KnownUser } from './verify-credentials';

const usable = (token: string) => ({
  tokenHash: hashToken(token),
  usedAt: null,
  expiresAt: { gt: new Date() },
});

/** Whose password the link sets; null when it was used, has expired or never was. */
export async function findPasswordLink(token: string): Promise<{ name: string; email: string | null } | null> {
  const link = await database().passwordLink.findFirst({
    where: usable(token),
    select: { user: { select: { name: true, email: true } } },
  });
  return link?.user ?? null;
}

/** Refuses with `link-invalid`. The caller signs the person in with `arrive`. */
export async function setPassword(token: string, password: string): Promise<Result<KnownUser>> {
  const passwordHash = await hashPassword(password);
  return database().$transaction(async (tx) => {
    const used = await tx.passwordLink.updateManyAndReturn({
      where: usable(token),
      data: { usedAt: new Date() },
      select: { userId: true },
    });
    const userId = used[0]?.userId;
    if (userId === undefined) return err({ code: 'link-invalid' });
    const user = await tx.user.update({
      where: { id: userId },
      data: { passwordHash, sessionVersion: { increment: 1 } },
      select: { id: true, sessionVersion: true },
    });
    await recordEvent(tx, { actorId: userId, action: 'password-link.used', subjectId: userId });
    return ok(user);
  });
}
