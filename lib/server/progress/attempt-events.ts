// A learner's attempts as progress sees them, in the order they were made. Unreleased quizzes and interviews are left out.
import 'server-only';
import type { AttemptEvent } from '@/lib/progress/attempt-event';
import { partSkills } from '../catalogue/part-skills';
import type { Transaction } from '../database';
import type { Prisma } from '../prisma/generated/client';

/** Problems whose verdicts the learner has: practice of any kind, and what has ended. */
const RELEASED = {
  OR: [
    { state: { not: 'open' } },
    { interviewId: null, OR: [{ assignmentId: null }, { assignment: { mode: 'practice' } }] },
  ],
} satisfies Prisma.ProblemWhereInput;

export async function readAttemptEvents(tx: Transaction, learnerId: string): Promise<readonly AttemptEvent[]> {
  const attempts = await tx.attempt.findMany({
    where: { learnerId, problem: RELEASED },
    orderBy: [{ createdAt: 'asc' }, { problemId: 'asc' }, { number: 'asc' }],
    select: {
      problemId: true,
      number: true,
      score: true,
      createdAt: true,
      problem: { select: { skill: true, templateId: true, version: true } },
      parts: { orderBy: { partId: 'asc' }, select: { partId: true, verdict: true, counted: true } },
    },
  });
  const lastNumber = new Map<string, number>();
  for (const { problemId, number } of attempts) {
    lastNumber.set(problemId, Math.max(number, lastNumber.get(problemId) ?? 0));
  }
  return Promise.all(
    attempts.map(async ({ problemId, number, score, createdAt, problem, parts }) => {
      const skills = await partSkills(problem.templateId, problem.version);
      return {
        at: createdAt.getTime(),
        skill: problem.skill,
        solved: score === 1 && number === lastNumber.get(problemId),
        parts: parts.map(({ partId, verdict, counted }) => ({
          skill: skills.get(partId) ?? problem.skill,
          correct: verdict === 'correct',
          counted,
        })),
      };
    }),
  );
}
