// Whose token a request to the public API carries.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { DEFAULT_LOCALE } from '@/lib/words/locale';
import { toViewer, viewerSelect } from '../auth/viewer-row';
import { database } from '../database';
import { hashToken } from '../hash-token';
import { askedLocale } from './asked-locale';
import { type Fault, fault } from './problem-document';

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i;

const refusal = (code: string, challenge: string): Fault => ({
  ...fault(401, code),
  headers: { 'WWW-Authenticate': challenge },
});

/** How exact "last used" is, in milliseconds: not every request writes. */
const LAST_USED_STEP = 60_000;

/** The token's owner as they are now: a role taken away or a token revoked acts at once. */
export async function authenticate(request: Request, now: Date): Promise<Result<Viewer, Fault>> {
  const token = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return err(refusal('token-required', 'Bearer realm="chainwise"'));
  const row = await database().apiToken.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null },
    select: { id: true, lastUsedAt: true, user: { select: viewerSelect } },
  });
  if (!row) return err(refusal('token-invalid', 'Bearer realm="chainwise", error="invalid_token"'));
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > LAST_USED_STEP) {
    await database().apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  const viewer = toViewer(row.user, DEFAULT_LOCALE);
  return ok({ ...viewer, locale: askedLocale(request, viewer.locale) });
}
