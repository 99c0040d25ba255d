// A learner's problems, newest first, a page at a time.
import 'server-only';
import type { HistoryEntry, ProgressView } from '@/lib/progress/view';
import { database } from '../database';
import { isId } from '../id';
import { countHints } from '../practice/hints-shown';

const PAGE = 25;

/** `before` is the id of the last entry of the page before. */
export async function loadHistory(
  learnerId: string,
  before?: string,
): Promise<Pick<ProgressView, 'history' | 'nextBefore'>> {
  const rows = await database().problem.findMany({
    where: { learnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(before !== undefined && isId(before) && { cursor: { learnerId_id: { learnerId, id: before } }, skip: 1 }),
    take: PAGE + 1,
    select: {
      id: true,
      skill: true,
      purpose: true,
      round: { select: { finishedAt: true } },
      state: true,
      hintsShown: true,
      createdAt: true,
      source: { select: { title: true } },
      attempts: { orderBy: { number: 'desc' }, take: 1, select: { number: true, createdAt: true } },
    },
  });
  const history = rows.slice(0, PAGE).map((row): HistoryEntry => {
    const last = row.attempts[0];
    const running = row.purpose === 'placement' && row.round?.finishedAt === null;
    return {
      id: row.id,
      title: row.source.title,
      skill: row.skill,
      purpose: row.purpose,
      state: running && row.state !== 'open' ? 'closed' : row.state,
      attempts: last?.number ?? 0,
      hints: countHints(row.hintsShown),
      startedAt: row.createdAt.toISOString(),
      lastAttemptAt: last?.createdAt.toISOString() ?? null,
    };
  });
  return { history, nextBefore: rows.length > PAGE ? (history.at(-1)?.id ?? null) : null };
}
