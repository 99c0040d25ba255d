// The catalogue's skills with where the viewer stands in each: for the map, and one by one.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { accuracyOf } from '@/lib/progress/accuracy';
import { isPlaced, type SkillFold } from '@/lib/progress/fold-skill';
import { isDue } from '@/lib/progress/is-due';
import { localDay } from '@/lib/progress/local-day';
import { masteryLevel } from '@/lib/progress/mastery-level';
import { retrievability } from '@/lib/progress/memory';
import { shownMastery } from '@/lib/progress/shown-mastery';
import { depths } from '@/lib/progress/skill-graph';
import type { SkillDetail, SkillNode, SubjectMap } from '@/lib/progress/view';
import { SKILLS, type Skill, SUBJECTS } from '@/lib/subjects';
import { database } from '../database';
import { bringUpToDate } from './bring-up-to-date';
import { loadSkillTimes } from './load-skill-times';
import { readSkills, toDay } from './progress-rows';
import { SKILL_GRAPH } from './skill-graph';

type Asker = Pick<Viewer, 'id' | 'timeZone' | 'locale'>;

const DEPTHS = depths(SKILL_GRAPH);

function toNode(skill: Skill, fold: SkillFold | undefined, { timeZone, locale }: Asker, now: Date): SkillNode {
  const at = now.getTime();
  const mastery = fold ? shownMastery(fold, at) : 0;
  const tried = fold !== undefined && (fold.attempts > 0 || fold.placedAt !== null);
  return {
    skill: skill.id,
    subject: skill.subject,
    title: skill.title[locale],
    description: skill.description[locale],
    prerequisites: skill.prerequisites,
    depth: DEPTHS.get(skill.id) ?? 0,
    mastery,
    level: masteryLevel(mastery, tried),
    due: isDue(fold?.memory ?? null, localDay(at, timeZone), timeZone),
    placed: fold !== undefined && isPlaced(fold),
    chance: fold?.memory ? retrievability(fold.memory, at) : null,
  };
}

/** All of them, in the catalogue's order. */
export async function loadSkills(viewer: Asker, now: Date = new Date()): Promise<readonly SkillNode[]> {
  await bringUpToDate(viewer.id, now);
  const folds = await readSkills(database(), viewer.id);
  return SKILLS.map((skill) => toNode(skill, folds.get(skill.id), viewer, now));
}

/** The same by subject. */
export async function loadSkillMaps(viewer: Asker, now: Date = new Date()): Promise<readonly SubjectMap[]> {
  const nodes = await loadSkills(viewer, now);
  return SUBJECTS.map(({ id, title }) => ({
    subject: id,
    title: title[viewer.locale],
    skills: nodes.filter((node) => node.subject === id),
  }));
}

/** Null when there is no such skill. */
export async function loadSkill(viewer: Asker, id: string, now: Date = new Date()): Promise<SkillDetail | null> {
  if (!SKILL_GRAPH.has(id)) return null;
  const nodes = await loadSkills(viewer, now);
  const node = nodes.find((candidate) => candidate.skill === id);
  if (!node) return null;
  const [folds, times, weeks] = await Promise.all([
    readSkills(database(), viewer.id, [id]),
    loadSkillTimes(viewer.id, [id]),
    database().skillWeek.findMany({
      where: { learnerId: viewer.id, skill: id },
      orderBy: { week: 'asc' },
      select: { week: true, mastery: true },
    }),
  ]);
  const fold = folds.get(id);
  const { attempts = 0, correct = 0, solved = 0 } = fold ?? {};
  return {
    ...node,
    attempts,
    correct,
    solved,
    accuracy: accuracyOf(attempts, correct),
    buildsOn: nodes.filter((other) => node.prerequisites.includes(other.skill)),
    leadsTo: nodes.filter((other) => other.prerequisites.includes(id)),
    medianSeconds: times.get(id) ?? null,
    dueAt: fold?.memory ? new Date(fold.memory.dueAt).toISOString() : null,
    weeks: weeks.map(({ week, mastery }) => ({ week: toDay(week), mastery })),
  };
}
