// The account behind a sign-in with an outside provider: known, connected now, or made.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import type { KnownUser } from '../account/verify-credentials';
import { recordEvent } from '../audit';
import { database, type Transaction } from '../database';
import { storable } from '../storable';

export interface OutsideIdentity {
  readonly provider: string;
  readonly providerAccountId: string;
  readonly email: string | null;
  /** The provider vouches for the address. */
  readonly emailVerified: boolean;
  readonly name: string;
}

const select = { id: true, sessionVersion: true } as const;

/**
 * Refuses with `email-of-other-account`: an address alone does not open an account that has it (its owner signs in with the
 * password and connects the provider from there), and with `email-unverified`.
 */
export async function openOutsideAccount(identity: OutsideIdentity, viewer: Viewer | null): Promise<Result<KnownUser>> {
  const { provider, providerAccountId } = identity;
  const known = await database().account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { user: { select } },
  });
  if (known) return ok(known.user);
  if (viewer && !viewer.guest) return ok(await database().$transaction((tx) => connect(tx, identity, viewer.id)));
  const email = identity.email?.toLowerCase() ?? null;
  if (email !== null && !identity.emailVerified) return err({ code: 'email-unverified' });
  if (email !== null && (await database().user.count({ where: { email } })) > 0) {
    return err({ code: 'email-of-other-account' });
  }
  return ok(await database().$transaction((tx) => makeAccount(tx, { ...identity, email }, viewer)));
}

async function connect(tx: Transaction, { provider, providerAccountId }: OutsideIdentity, userId: string) {
  await tx.account.create({ data: { provider, providerAccountId, userId }, select: { userId: true } });
  await recordEvent(tx, { actorId: userId, action: 'account.linked', subjectId: userId, data: { provider } });
  return tx.user.findUniqueOrThrow({ where: { id: userId }, select });
}

/** A guest's row becomes the account. */
async function makeAccount(tx: Transaction, identity: OutsideIdentity, guest: Viewer | null): Promise<KnownUser> {
  const name = storable(identity.name).slice(0, 100);
  const data = { name, email: identity.email, emailVerified: identity.email ? new Date() : null, guest: false };
  const user = guest
    ? await tx.user.update({
        where: { id: guest.id, guest: true },
        data: { ...data, sessionVersion: { increment: 1 } },
        select: { id: true },
      })
    : await tx.user.create({ data, select: { id: true } });
  await recordEvent(tx, { actorId: user.id, action: 'account.created', subjectId: user.id });
  return connect(tx, identity, user.id);
}
