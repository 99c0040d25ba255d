// The viewer's own set, or nothing.
import 'server-only';
import { canEditSet, canSeeSet } from '@/lib/access/set';
import type { Viewer } from '@/lib/access/viewer';
import type { Transaction } from '../database';

const RIGHTS = { see: canSeeSet, edit: canEditSet } as const;

/** Null when it is not there, somebody else's, or the role that goes with the right was taken back. */
export async function findOwnSet(
  tx: Pick<Transaction, 'problemSet'>,
  viewer: Viewer,
  setId: string,
  right: keyof typeof RIGHTS,
) {
  const found = await tx.problemSet.findFirst({
    where: { id: setId, ownerId: viewer.id },
    select: {
      id: true,
      ownerId: true,
      title: true,
      description: true,
      items: { orderBy: { position: 'asc' }, select: { templateId: true, count: true, seed: true } },
    },
  });
  return found && RIGHTS[right](viewer, found) ? found : null;
}
