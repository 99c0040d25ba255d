// Gives an account a role. Its session goes on, and the new rights hold from its next request.
import 'server-only';
import { canSetRole } from '@/lib/access/account';
import type { Role, Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { database } from '../database';

/** Refuses with `not-found`. */
export async function setRole(viewer: Viewer, accountId: string, role: Role): Promise<Result<{ id: string }>> {
  const account = await database().user.findFirst({
    where: { id: accountId, guest: false, pseudonym: false },
    select: { id: true, role: true },
  });
  if (!account || !canSetRole(viewer, account)) return err({ code: 'not-found' });
  if (account.role === role) return ok({ id: account.id });
  await database().$transaction(async (tx) => {
    await tx.user.update({ where: { id: account.id }, data: { role }, select: { id: true } });
    await recordEvent(tx, { actorId: viewer.id, action: 'role.set', subjectId: account.id, data: { role } });
  });
  return ok({ id: account.id });
}
