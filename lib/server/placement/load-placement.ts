// A placement as its page shows it: the question in front, or what came of it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { placementStands } from '@/lib/progress/placement-stands';
import { toGraph } from '@/lib/progress/skill-graph';
import type { PlacementBranch, PlacementSummary, PlacementView } from '@/lib/progress/view';
import { SKILLS, SUBJECTS } from '@/lib/subjects';
import { database } from '../database';
import { bringUpToDate } from '../progress/bring-up-to-date';
import { type FoundPlacement, findPlacement } from './find-placement';
import { answersOf } from './go-on';
import { knownSkills } from './known-skills';

const SKILL_TITLES = new Map(SKILLS.map((skill) => [skill.id, skill.title]));
const SUBJECT_TITLES = new Map(SUBJECTS.map((subject) => [subject.id, subject.title]));

export function toPlacementView({ id, subject, most, questions, finishedAt }: FoundPlacement): PlacementView {
  const open = questions.find((question) => question.answer === null);
  return {
    id,
    subject,
    title: SUBJECT_TITLES.get(subject) ?? subject,
    most,
    done: questions.filter((question) => question.answer !== null).length,
    problemId: open?.problemId ?? null,
    over: finishedAt !== null,
  };
}

/** Null when it is not there, not the viewer's, or a round of practice. */
export async function loadPlacement(viewer: Pick<Viewer, 'id'>, id: string): Promise<PlacementView | null> {
  const placement = await findPlacement(database(), viewer.id, id);
  return placement && toPlacementView(placement);
}

async function branchesOf(placement: FoundPlacement, now: Date): Promise<readonly PlacementBranch[]> {
  const skills = SKILLS.filter((skill) => skill.subject === placement.subject);
  const stands = placementStands(toGraph(skills), {
    answers: answersOf(placement),
    known: await knownSkills(database(), placement.learnerId, now),
  });
  return [...new Set(skills.map((skill) => skill.branch))].map((branch) => ({
    title: branch,
    skills: skills
      .filter((skill) => skill.branch === branch)
      .map(({ id, title }) => ({ skill: id, title, stand: stands.get(id) ?? 'undecided' })),
  }));
}

/** What it takes as known now, branch by branch, and every question. Null like `loadPlacement`, and while it runs. */
export async function loadPlacementSummary(
  viewer: Pick<Viewer, 'id'>,
  id: string,
  now: Date = new Date(),
): Promise<PlacementSummary | null> {
  const placement = await findPlacement(database(), viewer.id, id);
  if (!placement?.finishedAt) return null;
  await bringUpToDate(viewer.id, now);
  return {
    ...toPlacementView(placement),
    finishedAt: placement.finishedAt.toISOString(),
    branches: await branchesOf(placement, now),
    questions: placement.questions.map(({ problemId, title, skill, answer }) => ({
      id: problemId,
      title,
      skill: SKILL_TITLES.get(skill) ?? skill,
      answer: answer ?? 'unclear',
    })),
  };
}
