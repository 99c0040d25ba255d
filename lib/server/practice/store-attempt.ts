// Appends an attempt with its parts to a problem and counts it for the template's statistics.
import 'server-only';
import type { Transaction } from '../database';
import { addToStatistics } from './item-statistics';
import type { Judgement } from './judge-answer';
import type { OwnProblem } from './own-problem';

export interface NewAttempt {
  /** From 1; one more than the newest before it. */
  readonly number: number;
  readonly judgements: readonly Judgement[];
  /** Share of the parts asked that are right now, 0 to 1. */
  readonly score: number;
  /** How it ends the problem; null when it goes on. */
  readonly ends: 'solved' | 'closed' | null;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  readonly at: Date;
}

/** Runs under the learner's lock, so that numbers have no gap and no double. */
export async function storeAttempt(tx: Transaction, problem: OwnProblem, attempt: NewAttempt): Promise<void> {
  const { learnerId, id: problemId } = problem;
  const { number } = attempt;
  await tx.attempt.create({
    data: {
      learnerId,
      problemId,
      number,
      idempotencyKey: attempt.idempotencyKey,
      bodyHash: attempt.bodyHash,
      counted: attempt.judgements.some((judgement) => judgement.counted),
      score: attempt.score,
      createdAt: attempt.at,
    },
    select: { number: true },
  });
  await tx.attemptPart.createMany({
    data: attempt.judgements.map(({ partId, answer, verdict, counted }) => ({
      learnerId,
      problemId,
      number,
      partId,
      answer,
      verdict: verdict.word,
      method: verdict.comparison.method,
      code: verdict.comparison.code ?? null,
      counted,
      misconceptions: verdict.misconceptions.map((misconception) => misconception.code),
    })),
  });
  const answered = attempt.judgements.map((judgement) => judgement.partId);
  await tx.draft.deleteMany({ where: { learnerId, problemId, partId: { in: answered } } });
  if (attempt.ends) {
    await tx.problem.update({
      where: { learnerId_id: { learnerId, id: problemId } },
      data: { state: attempt.ends, endedAt: attempt.at },
      select: { id: true },
    });
  }
  await addToStatistics(tx, problem, attempt.judgements);
}
