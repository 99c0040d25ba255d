// What a subject is made of: skills that build on one another, and templates that practise them.
import type { TemplateDocument } from '../problems/template';

export interface Skill {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly description: string;
  /** The part of the subject it belongs to, as it is called. */
  readonly branch: string;
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
  readonly title: string;
  readonly skills: readonly Skill[];
  readonly templates: readonly TemplateDocument[];
  readonly scenarios?: readonly Scenario[];
}
