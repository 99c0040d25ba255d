// The viewer's own interview session, or nothing.
import 'server-only';
import { canSeeInterview } from '@/lib/access/interview';
import type { Viewer } from '@/lib/access/viewer';
import { readSessionPlan } from '@/lib/interview/session-plan';
import type { InterviewSummary } from '@/lib/interview/view';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';

export const sessionSelect = {
  learnerId: true,
  id: true,
  minutes: true,
  startedAt: true,
  endsAt: true,
  finishedAt: true,
  plan: true,
  score: true,
} satisfies Prisma.InterviewSessionSelect;

export type SessionRow = Prisma.InterviewSessionGetPayload<{ select: typeof sessionSelect }>;

/** Null when it is not there or not the viewer's. */
export async function findSession(
  tx: Pick<Transaction, 'interviewSession'>,
  viewer: Viewer,
  id: string,
): Promise<SessionRow | null> {
  if (!isId(id)) return null;
  const row = await tx.interviewSession.findUnique({
    where: { learnerId_id: { learnerId: viewer.id, id } },
    select: sessionSelect,
  });
  return row && canSeeInterview(viewer, row) ? row : null;
}

export const toSummary = (row: SessionRow): InterviewSummary => ({
  id: row.id,
  minutes: row.minutes,
  extra: readSessionPlan(row.plan).extra,
  startedAt: row.startedAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  score: row.score,
});
