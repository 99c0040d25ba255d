// Asks for the password again before something that cannot be undone.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { verifyPassword } from '../auth/password';
import { database } from '../database';
import { checkLimit, resetLimit, spendLimit } from '../rate-limit';

/** Refuses with `wrong-password` or `rate-limited`. An account without a password (from outside, or a guest) passes. */
export async function confirmPassword(viewer: Viewer, password: string): Promise<Result<true>> {
  const key = `confirm ${viewer.id}`;
  const failures = await checkLimit('signInFailures', key);
  if (failures.limited) return err({ code: 'rate-limited', params: { seconds: failures.retryAfter } });
  const row = await database().user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } });
  if (!row?.passwordHash || (await verifyPassword(row.passwordHash, password))) {
    await resetLimit('signInFailures', key);
    return ok(true);
  }
  await spendLimit('signInFailures', key);
  return err({ code: 'wrong-password' });
}
