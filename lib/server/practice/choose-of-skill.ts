// Which kind of problem of a skill a person gets, and at which level.
import 'server-only';
import { randomInt } from 'node:crypto';
import { chooseTemplate } from '@/lib/progress/choose-template';
import { shownMastery } from '@/lib/progress/shown-mastery';
import type { Suggestion } from '@/lib/progress/view';
import { err, type Message, ok, type Result } from '@/lib/result';
import type { TemplateEntry } from '../catalogue/list-templates';
import { loadTemplate } from '../catalogue/load-template';
import { partSkills } from '../catalogue/part-skills';
import { database } from '../database';
import { readSkills } from '../progress/progress-rows';
import type { Asker } from './suggest-next';

export interface Chosen {
  readonly entry: TemplateEntry;
  /** Any level unless told. */
  readonly level?: number;
  readonly reason?: Message;
}

/** So many of the last problems of a skill are kept from coming again at once. */
const RECENT = 2;

/** The templates about a skill; when there are none, those with a part that practises it, rather not about `previous`. */
async function fittingTemplates(
  offered: readonly TemplateEntry[],
  skill: string,
  previous: string | undefined,
): Promise<readonly TemplateEntry[]> {
  const about = offered.filter((entry) => entry.skill === skill);
  if (about.length > 0) return about;
  const skills = await Promise.all(offered.map((entry) => partSkills(entry.id, entry.version)));
  const practising = offered.filter((_, index) => [...(skills[index]?.values() ?? [])].includes(skill));
  const other = practising.filter((entry) => entry.skill !== previous);
  return other.length > 0 ? other : practising;
}

async function levelsOf({ id, version, difficulty }: TemplateEntry) {
  const { levels } = await loadTemplate(id, version);
  return { id, levels: levels?.map((level) => level.difficulty) ?? [difficulty] };
}

/** Harder as mastery rises. `previous` is the skill of the problem before in the same round. Refuses with `skill-unknown`. */
export async function chooseOfSkill(
  viewer: Asker,
  offered: readonly TemplateEntry[],
  skill: string,
  previous?: string,
): Promise<Result<Chosen>> {
  const fitting = await fittingTemplates(offered, skill, previous);
  const [templates, states, recent] = await Promise.all([
    Promise.all(fitting.map(levelsOf)),
    readSkills(database(), viewer.id, [skill]),
    database().problem.findMany({
      where: { learnerId: viewer.id, templateId: { in: fitting.map((entry) => entry.id) } },
      orderBy: { createdAt: 'desc' },
      take: Math.max(0, Math.min(RECENT, fitting.length - 1)),
      select: { templateId: true },
    }),
  ]);
  const state = states.get(skill);
  const mastery = state ? shownMastery(state, Date.now()) : 0;
  const choice = chooseTemplate(templates, mastery, new Set(recent.map((row) => row.templateId)), (n) => randomInt(n));
  const entry = fitting.find((candidate) => candidate.id === choice?.id);
  return entry && choice ? ok({ entry, level: choice.level }) : err({ code: 'skill-unknown' });
}

/** With its reason. The suggestion's own kind of problem, if it has one that is still offered. */
export async function chooseSuggested(
  viewer: Asker,
  offered: readonly TemplateEntry[],
  { skill, template, reason }: Suggestion,
  previous?: string,
): Promise<Result<Chosen>> {
  const entry = offered.find((candidate) => candidate.id === template);
  if (entry) return ok({ entry, reason });
  const chosen = await chooseOfSkill(viewer, offered, skill, previous);
  return chosen.ok ? ok({ ...chosen.value, reason }) : chosen;
}
