// A placement as its page shows it: the question in front, or what came of it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { placementStands } from '@/lib/progress/placement-stands';
import { toGraph } from '@/lib/progress/skill-graph';
import type { PlacementBranch, PlacementSummary, PlacementView } from '@/lib/progress/view';
import { SKILLS } from '@/lib/subjects';
import type { Locale } from '@/lib/words/locale';
import { database } from '../database';
import { bringUpToDate } from '../progress/bring-up-to-date';
import { skillTitle, subjectTitle } from '../progress/titles';
import { type FoundPlacement, findPlacement } from './find-placement';
import { answersOf } from './go-on';
import { knownSkills } from './known-skills';

type Reader = Pick<Viewer, 'id' | 'locale'>;

export function toPlacementView(placement: FoundPlacement, locale: Locale): PlacementView {
  const { id, subject, most, questions, finishedAt } = placement;
  const open = questions.find((question) => question.answer === null);
  return {
    id,
    subject,
    title: subjectTitle(subject, locale),
    most,
    done: questions.filter((question) => question.answer !== null).length,
    problemId: open?.problemId ?? null,
    over: finishedAt !== null,
  };
}

/** Null when it is not there, not the viewer's, or a round of practice. */
export async function loadPlacement(viewer: Reader, id: string): Promise<PlacementView | null> {
  const placement = await findPlacement(database(), viewer.id, id);
  return placement && toPlacementView(placement, viewer.locale);
}

async function branchesOf(placement: FoundPlacement, locale: Locale, now: Date): Promise<readonly PlacementBranch[]> {
  const skills = SKILLS.filter((skill) => skill.subject === placement.subject);
  const stands = placementStands(toGraph(skills), {
    answers: answersOf(placement),
    known: await knownSkills(database(), placement.learnerId, now),
  });
  return [...new Set(skills.map((skill) => skill.branch))].map((branch) => ({
    title: branch[locale],
    skills: skills
      .filter((skill) => skill.branch === branch)
      .map(({ id, title }) => ({ skill: id, title: title[locale], stand: stands.get(id) ?? 'undecided' })),
  }));
}

/** What it takes as known now, branch by branch, and every question. Null like `loadPlacement`, and while it runs. */
export async function loadPlacementSummary(
  viewer: Reader,
  id: string,
  now: Date = new Date(),
): Promise<PlacementSummary | null> {
  const placement = await findPlacement(database(), viewer.id, id);
  if (!placement?.finishedAt) return null;
  await bringUpToDate(viewer.id, now);
  return {
    ...toPlacementView(placement, viewer.locale),
    finishedAt: placement.finishedAt.toISOString(),
    branches: await branchesOf(placement, viewer.locale, now),
    questions: placement.questions.map(({ problemId, title, skill, answer }) => ({
      id: problemId,
      title,
      skill: skillTitle(skill, viewer.locale),
      answer: answer ?? 'unclear',
    })),
  };
}
