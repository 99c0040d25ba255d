// Changes the own email address.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { Prisma } from '../prisma/generated/client';
import { confirmPassword } from './confirm-password';

/** Refuses with `wrong-password`, `rate-limited` or `email-taken`. */
export async function changeEmail(viewer: Viewer, email: string, password: string): Promise<Result<{ id: string }>> {
  const confirmed = await confirmPassword(viewer, password);
  if (!confirmed.ok) return confirmed;
  try {
    await database().user.update({
      where: { id: viewer.id, guest: false },
      data: { email, emailVerified: null },
      select: { id: true },
    });
    return ok({ id: viewer.id });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return err({ code: 'email-taken' });
    throw error;
  }
}
