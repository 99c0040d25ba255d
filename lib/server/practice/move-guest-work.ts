// Gives what a guest did to the account they signed in to, and forgets the guest.
import 'server-only';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { refold } from '../progress/refold';

/** Attempts and drafts follow their problem by the foreign keys. Nothing happens when the guest is gone. */
export async function moveGuestWork(guestId: string, accountId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    for (const id of [guestId, accountId].sort()) await lockLearner(tx, id);
    const guest = await tx.user.findFirst({ where: { id: guestId, guest: true }, select: { id: true } });
    if (!guest) return;
    // The rounds' problems follow them by the foreign key.
    await tx.round.updateMany({ where: { learnerId: guestId }, data: { learnerId: accountId } });
    await tx.problem.updateMany({ where: { learnerId: guestId }, data: { learnerId: accountId } });
    await tx.user.delete({ where: { id: guestId }, select: { id: true } });
    await refold(tx, accountId);
  });
}
