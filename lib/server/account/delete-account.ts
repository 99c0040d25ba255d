// Deletes an account: identity, answers, drafts and practice go. Work done in a class keeps verdict, score and time
// under a random pseudonym that nothing connects with the person.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { recordEvent } from '../audit';
import { endSession } from '../auth/session';
import { database, type Transaction } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { confirmPassword } from './confirm-password';

/** Refuses with `wrong-password`, `rate-limited` or `last-administrator`. Ends the session. */
export async function deleteAccount(viewer: Viewer, password: string): Promise<Result<{ deleted: true }>> {
  const confirmed = await confirmPassword(viewer, password);
  if (!confirmed.ok) return confirmed;
  const result = await database().$transaction((tx) => deleteInside(tx, viewer));
  if (result.ok) await endSession();
  return result;
}

async function deleteInside(tx: Transaction, viewer: Viewer): Promise<Result<{ deleted: true }>> {
  if (!(await lockLearner(tx, viewer.id))) return ok({ deleted: true });
  if (viewer.role === 'administrator') {
    const others = await tx.user.count({ where: { role: 'administrator', id: { not: viewer.id } } });
    if (others === 0) return err({ code: 'last-administrator' });
  }
  const inClass = { learnerId: viewer.id, assignmentId: { not: null } };
  if ((await tx.problem.count({ where: inClass })) > 0) await keepUnderPseudonym(tx, viewer.id);
  await tx.user.delete({ where: { id: viewer.id }, select: { id: true } });
  await recordEvent(tx, { actorId: null, action: 'account.deleted', subjectId: viewer.id });
  return ok({ deleted: true });
}

/** Attempts follow their problem by the foreign keys; what was typed and what could tie them to a request is emptied. */
async function keepUnderPseudonym(tx: Transaction, learnerId: string): Promise<void> {
  const inClass = { learnerId, assignmentId: { not: null } };
  const pseudonym = await tx.user.create({ data: { pseudonym: true }, select: { id: true } });
  const work = { learnerId, problem: { assignmentId: { not: null } } };
  await tx.draft.deleteMany({ where: work });
  await tx.problemReport.deleteMany({ where: work });
  await tx.attemptPart.updateMany({
    where: { learnerId, attempt: { problem: { assignmentId: { not: null } } } },
    data: { answer: '' },
  });
  await tx.attempt.updateMany({ where: work, data: { bodyHash: '' } });
  await tx.$executeRaw`
    UPDATE "Attempt" SET "idempotencyKey" = gen_random_uuid()::text
    WHERE "learnerId" = ${learnerId} AND "bodyHash" = ''`;
  await tx.problem.updateMany({ where: inClass, data: { learnerId: pseudonym.id } });
  const classes = await tx.assignment.findMany({
    where: { work: { some: { learnerId: pseudonym.id } } },
    distinct: ['classId'],
    select: { classId: true },
  });
  await tx.membership.createMany({
    data: classes.map(({ classId }) => ({ classId, userId: pseudonym.id, role: 'learner' as const })),
  });
}
