// Revokes an API token: the next request with it is refused.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { database } from '../database';

/** Refuses with `not-found`: not there, not the viewer's, or revoked already. */
export async function revokeToken(viewer: Viewer, id: string): Promise<Result<{ id: string }>> {
  return database().$transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, userId: viewer.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return err({ code: 'not-found' });
    await recordEvent(tx, { actorId: viewer.id, action: 'token.revoked', subjectId: viewer.id });
    return ok({ id });
  });
}
