// Ends the problems of a quiz or an interview: sets their final state and counts their attempts into the learner's progress.
import 'server-only';
import { isPastDue } from '@/lib/classes/assignment-window';
import { isOver } from '@/lib/interview/clock';
import { database, type Transaction } from '../database';
import type { Prisma } from '../prisma/generated/client';
import { lockLearner } from '../progress/lock-learner';
import { refold } from '../progress/refold';

/** For the learner's problems of one interview or quiz; released ones are left as they are. */
export async function releaseProblems(
  tx: Transaction,
  learnerId: string,
  of: { readonly interviewId: string } | { readonly assignmentId: string },
  now: Date = new Date(),
): Promise<void> {
  await release(tx, learnerId, of, now);
}

async function release(tx: Transaction, learnerId: string, where: Prisma.ProblemWhereInput, now: Date): Promise<void> {
  await lockLearner(tx, learnerId);
  const problems = await tx.problem.findMany({
    where: { ...where, learnerId, state: 'open' },
    select: { id: true, attempts: { orderBy: { number: 'desc' }, take: 1, select: { score: true } } },
  });
  if (problems.length === 0) return;
  const solved = problems.filter((problem) => problem.attempts[0]?.score === 1).map((problem) => problem.id);
  const ids = problems.map((problem) => problem.id);
  const endedAt = now;
  await tx.problem.updateMany({ where: { learnerId, id: { in: ids } }, data: { state: 'closed', endedAt } });
  await tx.problem.updateMany({ where: { learnerId, id: { in: solved } }, data: { state: 'solved' } });
  await refold(tx, learnerId);
}

/** What ended by the clock alone: quizzes past their due time and interviews past their end. */
export async function releaseEnded(learnerId: string, now: Date): Promise<void> {
  const held = await database().problem.findMany({
    where: { learnerId, state: 'open', OR: [{ interviewId: { not: null } }, { assignment: { mode: 'quiz' } }] },
    select: {
      id: true,
      assignment: { select: { mode: true, dueAt: true } },
      interview: { select: { endsAt: true, finishedAt: true } },
    },
  });
  const ended = held.filter(
    ({ assignment, interview }) =>
      (assignment?.mode === 'quiz' && isPastDue(assignment, now)) || (interview !== null && isOver(interview, now)),
  );
  if (ended.length === 0) return;
  const ids = ended.map((problem) => problem.id);
  await database().$transaction((tx) => release(tx, learnerId, { id: { in: ids } }, now));
}
