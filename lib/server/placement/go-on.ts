// Goes on in a placement: to the question that is open, to a new one, or to its end.
import 'server-only';
import { choosePlacement } from '@/lib/progress/choose-placement';
import type { PlacementSoFar } from '@/lib/progress/placement-stands';
import type { PlacementAnswer } from '@/lib/progress/view';
import { database, type Transaction } from '../database';
import { drawFresh, storeProblem } from '../practice/create-problem';
import { lockLearner } from '../progress/lock-learner';
import { type FoundPlacement, findPlacement } from './find-placement';
import { knownSkills } from './known-skills';
import { chooseKind, placementSkills } from './question-kinds';

/** So many of the learner's last problems are not asked about in the same way again. */
const RECENT = 30;

export function answersOf({ questions }: Pick<FoundPlacement, 'questions'>): PlacementSoFar['answers'] {
  return new Map(
    questions.flatMap(({ skill, answer }): [string, PlacementAnswer][] => (answer === null ? [] : [[skill, answer]])),
  );
}

/** Draws and stores one question. Runs under the learner's lock. */
export async function ask(
  tx: Transaction,
  { learnerId, id, position }: { readonly learnerId: string; readonly id: string; readonly position: number },
  skill: string,
): Promise<void> {
  const rows = await tx.problem.findMany({
    where: { learnerId },
    orderBy: { createdAt: 'desc' },
    take: RECENT,
    select: { templateId: true },
  });
  const { document, level } = await chooseKind(skill, new Set(rows.map((row) => row.templateId)));
  await storeProblem(tx, drawFresh(document, level), { learnerId, purpose: 'placement', roundId: id, position });
}

/** Nothing happens while a question is open, after the end, or where there is no such placement. */
export function goOn(learnerId: string, id: string, now: Date): Promise<void> {
  return database().$transaction(async (tx) => {
    await lockLearner(tx, learnerId);
    const placement = await findPlacement(tx, learnerId, id);
    if (!placement || placement.finishedAt || placement.questions.at(-1)?.answer === null) return;
    const soFar = { answers: answersOf(placement), known: await knownSkills(tx, learnerId, now) };
    const skill = choosePlacement(placementSkills(placement.subject), soFar, placement.most);
    if (skill !== null) return ask(tx, { learnerId, id, position: placement.questions.length }, skill);
    await tx.round.update({
      where: { learnerId_id: { learnerId, id } },
      data: { finishedAt: now },
      select: { id: true },
    });
  });
}
