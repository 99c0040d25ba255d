// The answer to a submission that was stored before: the same attempt again, and nothing written.
import 'server-only';
import { toFeedback } from '@/lib/grader/to-feedback';
import type { SubmitOutcome } from '@/lib/grader/view';
import type { Instance } from '@/lib/problems/instance';
import { err, ok, type Result } from '@/lib/result';
import type { Locale } from '@/lib/words/locale';
import type { Transaction } from '../database';
import type { OwnProblem } from './own-problem';
import { regrade } from './regrade';

interface Identity {
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

/** Undefined when the key is new; refuses with `idempotency-conflict` when it came with another body. */
export async function replayAttempt(
  tx: Transaction,
  problem: OwnProblem,
  instance: Instance,
  { idempotencyKey, bodyHash }: Identity,
  locale?: Locale,
): Promise<Result<SubmitOutcome> | undefined> {
  const { learnerId } = problem;
  const stored = await tx.attempt.findUnique({
    where: { learnerId_idempotencyKey: { learnerId, idempotencyKey } },
    select: {
      number: true,
      bodyHash: true,
      score: true,
      parts: { select: { partId: true, answer: true, verdict: true, code: true, counted: true } },
    },
  });
  if (!stored) return undefined;
  if (stored.bodyHash !== bodyHash) return err({ code: 'idempotency-conflict' });
  const feedback = instance.key.parts.flatMap((key) => {
    const part = stored.parts.find((candidate) => candidate.partId === key.id);
    if (!part) return [];
    const judged = part.verdict === 'correct' || part.verdict === 'incorrect';
    const policy = {
      mode: problem.withheld ? ('withheld' as const) : ('practice' as const),
      released: !problem.withheld && (problem.state !== 'open' || part.verdict === 'correct'),
      repeated: judged && !part.counted,
      ...(locale && { locale }),
    };
    return [[key.id, toFeedback(key.id, regrade(key, part), policy)] as const];
  });
  return ok({
    attempt: stored.number,
    solved: !problem.withheld && stored.score === 1,
    state: problem.state,
    repeated: true,
    feedback: Object.fromEntries(feedback),
  });
}
