// Every submission of some of a learner's problems, for the history.
import 'server-only';
import type { QuestionPart } from '@/lib/problems/question';
import type { HistoryAttempt } from '@/lib/progress/view';
import { database } from '../database';
import { rebuild } from '../practice/rebuild';
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
  const asked = await loadWordParts(learnerId, new Set(rows.map((row) => row.problemId)));
  const byProblem = new Map<string, HistoryAttempt[]>();
  for (const { problemId, number, createdAt, parts } of rows) {
    const attempt = {
      number,
      at: createdAt.toISOString(),
      answers: parts.map(({ partId, verdict, ...part }) => ({
        ...part,
        part: partId,
        ...withQuestion(asked.get(problemId)?.get(partId)),
        verdict: open.has(problemId) ? verdict : null,
        counted: open.has(problemId) && part.counted,
      })),
    };
    byProblem.set(problemId, [...(byProblem.get(problemId) ?? []), attempt]);
  }
  return byProblem;
}

const withQuestion = (asked: QuestionPart | undefined) => (asked ? { asked } : {});

/** Of each problem the parts that are answered in words of their own. */
async function loadWordParts(
  learnerId: string,
  problems: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, QuestionPart>>> {
  const drawn = await database().problem.findMany({
    where: { learnerId, id: { in: [...problems] } },
    select: { id: true, templateId: true, version: true, seed: true, parameters: true },
  });
  const found = drawn.map(async ({ id, ...problem }) => {
    const { parts } = (await rebuild(problem)).question;
    return [id, new Map(parts.filter((part) => part.choices).map((part) => [part.id, part]))] as const;
  });
  return new Map(await Promise.all(found));
}
