// Signs a person in with email and password; what they did as a guest and what they had typed comes along.
import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/result';
import { getViewer } from '../auth/viewer';
import { clientAddress } from '../client-address';
import { arrive } from './arrive';
import { type Credentials, verifyCredentials } from './verify-credentials';

/** Refuses with `wrong-credentials` or `rate-limited`. */
export async function signIn(credentials: Credentials): Promise<Result<{ id: string }>> {
  const verified = await verifyCredentials(credentials, clientAddress(await headers()));
  if (!verified.ok) return verified;
  await arrive(verified.value, await getViewer());
  return ok({ id: verified.value.id });
}
