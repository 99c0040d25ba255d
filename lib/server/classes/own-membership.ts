// The viewer's place in a class, read again on every request: a removed member is out at once.
import 'server-only';
import type { OwnMembership } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import type { Transaction } from '../database';

export async function ownMembership(
  tx: Pick<Transaction, 'membership'>,
  viewer: Pick<Viewer, 'id'>,
  classId: string,
): Promise<OwnMembership> {
  return tx.membership.findUnique({
    where: { userId_classId: { userId: viewer.id, classId } },
    select: { role: true },
  });
}
