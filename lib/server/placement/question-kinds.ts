// What a placement can ask: the built-in templates about a skill, and of those the ones that tell most in the shortest time.
import 'server-only';
import { randomInt } from 'node:crypto';
import type { TemplateDocument } from '@/lib/problems/template';
import type { PlacementSkill } from '@/lib/progress/choose-placement';
import { chooseTemplate, type TemplateChoice } from '@/lib/progress/choose-template';
import { SKILLS, TEMPLATES } from '@/lib/subjects';
import { partKinds } from '../catalogue/part-kinds';

/** As hard as the middle of what a skill has. */
const MIDDLE = 0.5;

/** What takes so many times the time of the shortest question is still short. */
const LONGER = 1.5;

const ownParts = ({ skill, parts }: TemplateDocument): number => parts.filter((part) => part.skill === skill).length;

const about = (skill: string): readonly TemplateDocument[] =>
  TEMPLATES.filter((document) => document.skill === skill && ownParts(document) > 0);

/** Minutes for the parts about its skill, which alone are asked. */
const minutesOf = (document: TemplateDocument): number =>
  (document.minutes * ownParts(document)) / document.parts.length;

/** The skills of a subject in the catalogue's order; empty when there is no such subject. */
export function placementSkills(subject: string): readonly PlacementSkill[] {
  return SKILLS.filter((skill) => skill.subject === subject).map(({ id, prerequisites, branch }) => {
    const difficulties = about(id).map(({ difficulty }) => difficulty);
    return {
      id,
      prerequisites,
      branch: branch.en,
      difficulty: difficulties.length > 0 ? Math.min(...difficulties) : null,
    };
  });
}

/** Is a part about the skill typed? What is chosen from a list may be guessed. */
async function isTyped(document: TemplateDocument): Promise<boolean> {
  const kinds = await partKinds(document.id, document.version);
  return document.parts.some(
    ({ skill }, index) => skill === document.skill && !['choice', 'match', 'order'].includes(kinds[index] ?? ''),
  );
}

/** The shortest typed ones, of middling difficulty, rather not of a template practised lately. */
export async function chooseKind(
  skill: string,
  recent: ReadonlySet<string>,
): Promise<{ readonly document: TemplateDocument; readonly level: number }> {
  const all = about(skill);
  const typed = await Promise.all(all.map(isTyped));
  const telling = typed.includes(true) ? all.filter((_, index) => typed[index]) : all;
  const shortest = Math.min(...telling.map(minutesOf));
  const short = telling.filter((document) => minutesOf(document) <= LONGER * shortest);
  const facts = short.map(({ id, levels, difficulty }) => ({
    id,
    levels: levels?.map((level) => level.difficulty) ?? [difficulty],
  }));
  const choice: TemplateChoice | undefined = chooseTemplate(facts, MIDDLE, recent, (count) => randomInt(count));
  const document = short.find(({ id }) => id === choice?.id);
  if (!document || !choice) throw new Error(`nothing can be asked about ${skill}`);
  return { document, level: choice.level };
}
