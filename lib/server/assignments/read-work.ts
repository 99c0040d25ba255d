// The work on assignments as the scoring policy reads it: of one learner, or of everybody.
import 'server-only';
import type { WorkRecord } from '@/lib/classes/gradebook';
import type { AttemptRecord } from '@/lib/classes/score-problem';
import type { Transaction } from '../database';

export interface StoredWork extends WorkRecord {
  readonly problemId: string;
  readonly assignmentId: string;
}

/** Two queries, whatever the number of learners: the problems, and all their attempts in the order they were made. */
export async function readWork(
  tx: Pick<Transaction, 'problem' | 'attempt'>,
  assignmentIds: readonly string[],
  learnerId?: string,
): Promise<readonly StoredWork[]> {
  const where = { assignmentId: { in: [...assignmentIds] }, learnerId };
  const [problems, attempts] = await Promise.all([
    tx.problem.findMany({
      where,
      select: { id: true, learnerId: true, assignmentId: true, position: true, state: true },
    }),
    tx.attempt.findMany({
      where: { problem: where, learnerId },
      orderBy: [{ learnerId: 'asc' }, { problemId: 'asc' }, { number: 'asc' }],
      select: { learnerId: true, problemId: true, createdAt: true, counted: true, score: true },
    }),
  ]);
  const byProblem = new Map<string, AttemptRecord[]>();
  for (const attempt of attempts) {
    const key = `${attempt.learnerId} ${attempt.problemId}`;
    const record = { at: attempt.createdAt, counted: attempt.counted, score: attempt.score };
    byProblem.set(key, [...(byProblem.get(key) ?? []), record]);
  }
  return problems.flatMap(({ id, learnerId: who, assignmentId, position, state }) =>
    assignmentId === null || position === null
      ? []
      : [
          {
            problemId: id,
            learnerId: who,
            assignmentId,
            position,
            state,
            attempts: byProblem.get(`${who} ${id}`) ?? [],
          },
        ],
  );
}
