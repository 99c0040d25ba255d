// Changes the own password. Every other session ends; this one goes on.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { hashPassword } from '../auth/password';
import { startSession } from '../auth/session';
import { database } from '../database';
import { confirmPassword } from './confirm-password';

/** Refuses with `wrong-password` or `rate-limited`. An account that came from outside has none to confirm. */
export async function changePassword(viewer: Viewer, current: string, next: string): Promise<Result<{ id: string }>> {
  const confirmed = await confirmPassword(viewer, current);
  if (!confirmed.ok) return err({ ...confirmed.error });
  const passwordHash = await hashPassword(next);
  const user = await database().$transaction(async (tx) => {
    await recordEvent(tx, { actorId: viewer.id, action: 'password.changed', subjectId: viewer.id });
    return tx.user.update({
      where: { id: viewer.id },
      data: { passwordHash, sessionVersion: { increment: 1 } },
      select: { id: true, sessionVersion: true },
    });
  });
  await startSession(user);
  return ok({ id: user.id });
}
