// Email and password, checked the same way for our form and for next-auth's endpoint.
import 'server-only';
import { err, ok, type Result } from '@/lib/result';
import { verifyPassword } from '../auth/password';
import { database } from '../database';
import { checkLimit, type Limited, resetLimit, spendLimit } from '../rate-limit';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface KnownUser {
  readonly id: string;
  readonly sessionVersion: number;
}

const limited = (limit: Limited & { limited: true }) =>
  err({ code: 'rate-limited', params: { seconds: limit.retryAfter } });

/** Refuses with `wrong-credentials`, the same and as slowly for an unknown email, or with `rate-limited`. */
export async function verifyCredentials(given: Credentials, address: string): Promise<Result<KnownUser>> {
  const fromAddress = await spendLimit('signIn', address);
  if (fromAddress.limited) return limited(fromAddress);
  const key = `${address} ${given.email}`;
  const failures = await checkLimit('signInFailures', key);
  if (failures.limited) return limited(failures);

  const user = await database().user.findUnique({
    where: { email: given.email },
    select: { id: true, sessionVersion: true, passwordHash: true },
  });
  const right = await verifyPassword(user?.passwordHash ?? null, given.password);
  if (!user || !right) {
    await spendLimit('signInFailures', key);
    return err({ code: 'wrong-credentials' });
  }
  await resetLimit('signInFailures', key);
  return ok({ id: user.id, sessionVersion: user.sessionVersion });
}
