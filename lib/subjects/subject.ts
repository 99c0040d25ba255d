// What a subject is made of: skills that build on one another, and templates that practise them.
import type { TemplateDocument } from '../problems/template';

export interface Skill {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly description: string;
  /** Ids of skills that come first. */
  readonly prerequisites: readonly string[];
}

export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly skills: readonly Skill[];
  readonly templates: readonly TemplateDocument[];
}
