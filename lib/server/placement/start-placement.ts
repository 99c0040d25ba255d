// Begins a placement in a subject with its first question, or goes on with the one that is open there.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { choosePlacement, mostQuestions } from '@/lib/progress/choose-placement';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { bringUpToDate } from '../progress/bring-up-to-date';
import { lockLearner } from '../progress/lock-learner';
import { findOpenPlacements } from './find-placement';
import { ask, goOn } from './go-on';
import { knownSkills } from './known-skills';
import { placementSkills } from './question-kinds';

/** Two clicks begin one. Refuses with `not-found` (no such subject) or `placement-needless` (all that could be asked is known). */
export async function startPlacement(
  viewer: Pick<Viewer, 'id'>,
  subject: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  const skills = placementSkills(subject);
  if (skills.length === 0) return err({ code: 'not-found' });
  await bringUpToDate(viewer.id, now);
  const started = await database().$transaction(async (tx): Promise<Result<{ id: string }>> => {
    await lockLearner(tx, viewer.id);
    const open = (await findOpenPlacements(tx, viewer.id)).find((placement) => placement.subject === subject);
    if (open) return ok({ id: open.id });
    const known = await knownSkills(tx, viewer.id, now);
    const first = choosePlacement(skills, { answers: new Map(), known });
    if (first === null) return err({ code: 'placement-needless' });
    const { id } = await tx.round.create({
      data: { learnerId: viewer.id, kind: 'placement', startedAt: now, problems: mostQuestions(skills, known) },
      select: { id: true },
    });
    await ask(tx, { learnerId: viewer.id, id, position: 0 }, first);
    return ok({ id });
  });
  if (started.ok) await goOn(viewer.id, started.value.id, now);
  return started;
}
