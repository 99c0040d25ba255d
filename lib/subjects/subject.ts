// What a subject is made of: skills that build on one another, and templates that practise them.
import type { TemplateDocument } from '../problems/template';
import type { Spoken } from '../words/locale';

export interface Skill {
  readonly id: string;
  readonly subject: string;
  readonly title: Spoken;
  readonly description: Spoken;
  /** The part of the subject it belongs to, as it is called. */
  readonly branch: Spoken;
  /** Ids of skills that come first. */
  readonly prerequisites: readonly string[];
}

/** A question of the kind that interviews ask, and the templates that practise it from all sides. */
export interface Scenario {
  readonly id: string;
  readonly question: string;
  /** The template that serves the question's own numbers, as its seed 0. */
  readonly source: string;
  /** Ids of the family, the source among them. */
  readonly templates: readonly string[];
}

export interface Subject {
  readonly id: string;
  readonly title: Spoken;
  readonly skills: readonly Skill[];
  readonly templates: readonly TemplateDocument[];
  readonly scenarios?: readonly Scenario[];
}

/** What a skill is called, and a sentence about it. */
type SkillWords = readonly [title: string, description: string];

/** Makes the skills of one branch of a subject. */
export const skillsIn =
  (subject: string, branch: Spoken) =>
  (id: string, en: SkillWords, de: SkillWords, prerequisites: readonly string[]): Skill => ({
    id,
    subject,
    title: { en: en[0], de: de[0] },
    description: { en: en[1], de: de[1] },
    branch,
    prerequisites,
  });
