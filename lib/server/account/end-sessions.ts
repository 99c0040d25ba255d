// Signs an account out everywhere else; the session that asked goes on.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { startSession } from '../auth/session';
import { database } from '../database';

export async function endOtherSessions(viewer: Viewer): Promise<Result<{ id: string }>> {
  const user = await database().$transaction(async (tx) => {
    await recordEvent(tx, { actorId: viewer.id, action: 'sessions.ended', subjectId: viewer.id });
    return tx.user.update({
      where: { id: viewer.id },
      data: { sessionVersion: { increment: 1 } },
      select: { id: true, sessionVersion: true },
    });
  });
  await startSession(user);
  return ok({ id: user.id });
}
