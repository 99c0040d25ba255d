// Makes an account and signs its owner in.
import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/result';
import { getViewer } from '../auth/viewer';
import { clientAddress } from '../client-address';
import { refoldLearner } from '../progress/refold';
import { spendLimit } from '../rate-limit';
import { arrive } from './arrive';
import { createAccount, type NewAccount } from './create-account';

/** Refuses with `email-taken` or `rate-limited`. */
export async function signUp(account: NewAccount): Promise<Result<{ id: string }>> {
  const limit = await spendLimit('signUp', clientAddress(await headers()));
  if (limit.limited) return err({ code: 'rate-limited', params: { seconds: limit.retryAfter } });
  const before = await getViewer();
  const guest = before?.guest ? before : null;
  const made = await createAccount(account, guest?.id ?? null);
  if (!made.ok) return made;
  if (guest && guest.timeZone !== account.timeZone) await refoldLearner(made.value.id);
  await arrive(made.value, null);
  return ok({ id: made.value.id });
}
