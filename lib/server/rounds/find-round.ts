// A learner's own round with where it stands.
import 'server-only';
import { isLast, isRoundOver, ROUND_LAPSES } from '@/lib/progress/round';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';

const select = {
  learnerId: true,
  id: true,
  kind: true,
  problems: true,
  minutes: true,
  startedAt: true,
  endsAt: true,
  finishedAt: true,
  work: { orderBy: { position: 'asc' }, select: { id: true, skill: true, state: true, endedAt: true } },
} satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof select }>;

export type FoundRound = Row & {
  /** Problems that have ended. */
  readonly done: number;
  /** The newest problem, if it still takes answers. */
  readonly working: string | null;
  /** No further problem comes. */
  readonly last: boolean;
  readonly over: boolean;
};

function standing(row: Row, now: Date): FoundRound {
  const newest = row.work.at(-1);
  const working = newest?.state === 'open' ? newest.id : null;
  const done = row.work.filter((problem) => problem.state !== 'open').length;
  const over = isRoundOver(row, { done, working: working !== null }, now);
  return { ...row, done, working, last: isLast(row, done, now), over };
}

/** Null when the round is not there or not the learner's. */
export async function findRound(db: Transaction, learnerId: string, id: string, now: Date): Promise<FoundRound | null> {
  if (!isId(id)) return null;
  const row = await db.round.findUnique({ where: { learnerId_id: { learnerId, id } }, select });
  return row && standing(row, now);
}

/** The newest round of a kind that nobody has finished; null when there is none, or when it was left lying. */
export async function findOpenRound(
  db: Transaction,
  learnerId: string,
  kind: Row['kind'],
  now: Date,
): Promise<FoundRound | null> {
  const row = await db.round.findFirst({
    where: { learnerId, kind, finishedAt: null },
    orderBy: { startedAt: 'desc' },
    select,
  });
  return row && now.getTime() - row.startedAt.getTime() < ROUND_LAPSES ? standing(row, now) : null;
}
