// Makes an account with email and password; a guest's row becomes the account, with everything done so far.
import 'server-only';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { hashPassword } from '../auth/password';
import { database } from '../database';
import { Prisma } from '../prisma/generated/client';
import type { KnownUser } from './verify-credentials';

export interface NewAccount {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  readonly timeZone: string;
}

/** Refuses with `email-taken`. */
export async function createAccount(account: NewAccount, guestId: string | null): Promise<Result<KnownUser>> {
  const { name, email, timeZone } = account;
  const data = { name, email, timeZone, passwordHash: await hashPassword(account.password), guest: false };
  const select = { id: true, sessionVersion: true } as const;
  try {
    const user = await database().$transaction(async (tx) => {
      const made = guestId
        ? await tx.user.update({
            where: { id: guestId, guest: true },
            data: { ...data, sessionVersion: { increment: 1 } },
            select,
          })
        : await tx.user.create({ data, select });
      await recordEvent(tx, { actorId: made.id, action: 'account.created', subjectId: made.id });
      return made;
    });
    return ok(user);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return err({ code: 'email-taken' });
    throw error;
  }
}
