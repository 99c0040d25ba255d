// Every submission of some of a learner's problems, for the history.
import 'server-only';
import type { HistoryAttempt } from '@/lib/progress/view';
import { database } from '../database';
import { TOLD } from './released-problem';

/** By problem, oldest first. While a problem's verdicts are withheld its answers stand alone. */
export async function loadAttempts(
  learnerId: string,
  problems: readonly string[],
): Promise<ReadonlyMap<string, readonly HistoryAttempt[]>> {
  const own = { learnerId, problemId: { in: [...problems] } };
  const [rows, released] = await Promise.all([
    database().attempt.findMany({
      where: own,
      orderBy: [{ problemId: 'asc' }, { number: 'asc' }],
      select: {
        problemId: true,
        number: true,
        createdAt: true,
        parts: { orderBy: { partId: 'asc' }, select: { partId: true, answer: true, verdict: true, counted: true } },
      },
    }),
    database().problem.findMany({ where: { learnerId, id: { in: [...problems] }, ...TOLD }, select: { id: true } }),
  ]);
  const open = new Set(released.map((problem) => problem.id));
  const byProblem = new Map<string, HistoryAttempt[]>();
  for (const { problemId, number, createdAt, parts } of rows) {
    const attempt = {
      number,
      at: createdAt.toISOString(),
      answers: parts.map(({ partId, verdict, ...part }) => ({
        ...part,
        part: partId,
        verdict: open.has(problemId) ? verdict : null,
        counted: open.has(problemId) && part.counted,
      })),
    };
    byProblem.set(problemId, [...(byProblem.get(problemId) ?? []), attempt]);
  }
  return byProblem;
}
