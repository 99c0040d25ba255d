// Goes on in a round: to the problem in hand, to a new one, or to the summary.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Instance } from '@/lib/problems/instance';
import { err, type Message, ok, type Result } from '@/lib/result';
import { listTemplates } from '../catalogue/list-templates';
import { loadTemplate } from '../catalogue/load-template';
import { database, type Transaction } from '../database';
import { type Chosen, chooseOfSkill, chooseSuggested } from '../practice/choose-of-skill';
import { drawFresh, storeProblem } from '../practice/create-problem';
import { suggestNext } from '../practice/suggest-next';
import { lockLearner } from '../progress/lock-learner';
import { type FoundRound, findRound } from './find-round';

export interface NextRequest {
  readonly roundId: string;
  /** The problem the button stood beside: if it is still open it is skipped. Pressed twice, the second press finds the first one's problem. */
  readonly after?: string | undefined;
  /** The skill the person wants instead of the suggested one. */
  readonly skill?: string | undefined;
}

interface Drawn {
  readonly instance: Instance;
  readonly reason: Message | undefined;
}

const problemPath = (id: string) => ({ path: `/problems/${id}` });
const summaryPath = ({ id }: FoundRound) => ({ path: `/rounds/${id}` });

/** Refuses with `not-found` or `skill-unknown`. */
export async function nextInRound(
  viewer: Viewer,
  request: NextRequest,
  now: Date = new Date(),
): Promise<Result<{ path: string }>> {
  const round = await findRound(database(), viewer.id, request.roundId, now);
  if (round?.kind !== 'practice') return err({ code: 'not-found' });
  const drawn = round.over || goesOn(round, request) ? null : await draw(viewer, round, request.skill, now);
  if (drawn && !drawn.ok) return drawn;
  return database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const locked = await findRound(tx, viewer.id, request.roundId, now);
    if (!locked) return err({ code: 'not-found' });
    if (locked.over) return ok(await finish(tx, locked, now));
    const inHand = goesOn(locked, request);
    if (inHand !== null) return ok(problemPath(inHand));
    if (!drawn) return ok(summaryPath(locked));
    return ok(problemPath(await append(tx, locked, drawn.value)));
  });
}

/** The problem in hand, unless the person skips it or wants another skill. */
function goesOn({ working }: FoundRound, { after, skill }: NextRequest): string | null {
  return skill === undefined && working !== after ? working : null;
}

async function draw(viewer: Viewer, round: FoundRound, skill: string | undefined, now: Date): Promise<Result<Drawn>> {
  const offered = await listTemplates(viewer);
  const previous = round.work.at(-1)?.skill;
  const chosen: Result<Chosen> =
    skill === undefined
      ? await chooseSuggested(viewer, offered, (await suggestNext(viewer, previous, now))[0], previous)
      : await chooseOfSkill(viewer, offered, skill);
  if (!chosen.ok) return chosen;
  const { entry, level, reason } = chosen.value;
  return ok({ instance: drawFresh(await loadTemplate(entry.id, entry.version), level), reason });
}

async function append(
  tx: Transaction,
  { learnerId, id, work }: FoundRound,
  { instance, reason }: Drawn,
): Promise<string> {
  const row = { learnerId, purpose: 'practice', roundId: id, position: work.length, reason } as const;
  return (await storeProblem(tx, instance, row)).id;
}

async function finish(tx: Transaction, round: FoundRound, now: Date): Promise<{ path: string }> {
  await tx.round.updateMany({
    where: { learnerId: round.learnerId, id: round.id, finishedAt: null },
    data: { finishedAt: round.working === null ? (round.work.at(-1)?.endedAt ?? now) : now },
  });
  return summaryPath(round);
}
