// The only list of subjects: a new subject is one folder and one line here.
import type { TemplateDocument } from '../problems/template';
import { chainRule } from './chain-rule/subject';
import { likelihoods } from './likelihoods/subject';
import type { Scenario, Skill, Subject } from './subject';

export type { Skill } from './subject';

export const SUBJECTS: readonly Subject[] = [chainRule, likelihoods];

export const SKILLS: readonly Skill[] = SUBJECTS.flatMap((subject) => subject.skills);

export const TEMPLATES: readonly TemplateDocument[] = SUBJECTS.flatMap((subject) => subject.templates);

/** The interview questions that templates are gathered around. */
export const SCENARIOS: readonly Scenario[] = SUBJECTS.flatMap((subject) => subject.scenarios ?? []);

const BY_ID: ReadonlyMap<string, TemplateDocument> = new Map(TEMPLATES.map((document) => [document.id, document]));

/** The built-in template of this id, or undefined. */
export const findTemplate = (id: string): TemplateDocument | undefined => BY_ID.get(id);
