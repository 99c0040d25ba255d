// Makes an API token. The text is shown once; only its hash is stored.
import 'server-only';
import { canHaveTokens } from '@/lib/access/account';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { database } from '../database';
import { hashToken, randomToken } from '../hash-token';

const MAX_TOKENS = 20;

/** Refuses with `not-found` (a guest) or `too-many-tokens`. */
export async function createToken(
  viewer: Pick<Viewer, 'id' | 'guest'>,
  name: string,
): Promise<Result<{ id: string; token: string }>> {
  if (!canHaveTokens(viewer)) return err({ code: 'not-found' });
  const active = await database().apiToken.count({ where: { userId: viewer.id, revokedAt: null } });
  if (active >= MAX_TOKENS) return err({ code: 'too-many-tokens', params: { max: MAX_TOKENS } });
  const token = `cw_${randomToken()}`;
  const row = await database().$transaction(async (tx) => {
    await recordEvent(tx, { actorId: viewer.id, action: 'token.created', subjectId: viewer.id });
    return tx.apiToken.create({
      data: { userId: viewer.id, name, tokenHash: hashToken(token) },
      select: { id: true },
    });
  });
  return ok({ id: row.id, token });
}
