// A round as its problems' pages and its summary show it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { RoundProblem, RoundSummary, RoundView } from '@/lib/progress/view';
import { database } from '../database';
import { countHints } from '../practice/hints-shown';
import { skillTitle } from '../progress/titles';
import { type FoundRound, findOpenRound, findRound } from './find-round';

function toView(round: FoundRound, now: Date): RoundView {
  const { id, problems, minutes, startedAt, endsAt, done, working, last, over } = round;
  return {
    id,
    problems,
    minutes,
    startedAt: startedAt.toISOString(),
    secondsLeft: endsAt && Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)),
    done,
    working,
    last,
    over,
  };
}

/** Null when it is not there, not the viewer's, or a placement. */
export async function loadRound(
  viewer: Pick<Viewer, 'id'>,
  id: string,
  now: Date = new Date(),
): Promise<RoundView | null> {
  const round = await findRound(database(), viewer.id, id, now);
  return round?.kind === 'practice' ? toView(round, now) : null;
}

/** The round to go on with, or whose summary waits; null when there is none. */
export async function loadOpenRound(viewer: Pick<Viewer, 'id'>, now: Date = new Date()): Promise<RoundView | null> {
  const round = await findOpenRound(database(), viewer.id, 'practice', now);
  return round && toView(round, now);
}

/** With its problems, in order. */
export async function loadRoundSummary(
  viewer: Pick<Viewer, 'id' | 'locale'>,
  id: string,
  now: Date = new Date(),
): Promise<RoundSummary | null> {
  const round = await loadRound(viewer, id, now);
  if (!round) return null;
  const rows = await database().problem.findMany({
    where: { learnerId: viewer.id, roundId: id },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      skill: true,
      state: true,
      hintsShown: true,
      createdAt: true,
      endedAt: true,
      source: { select: { title: true } },
      attempts: { orderBy: { number: 'desc' }, take: 1, select: { number: true, createdAt: true } },
    },
  });
  const work = rows.map((row): RoundProblem => {
    const until = row.endedAt ?? row.attempts[0]?.createdAt ?? row.createdAt;
    return {
      id: row.id,
      title: row.source.title,
      skill: skillTitle(row.skill, viewer.locale),
      state: row.state,
      attempts: row.attempts[0]?.number ?? 0,
      hints: countHints(row.hintsShown),
      seconds: Math.round((until.getTime() - row.createdAt.getTime()) / 1000),
    };
  });
  const solved = work.filter((problem) => problem.state === 'solved');
  return {
    ...round,
    work,
    solved: solved.length,
    withoutHints: solved.filter((problem) => problem.hints === 0).length,
    seconds: work.reduce((sum, problem) => sum + problem.seconds, 0),
  };
}
