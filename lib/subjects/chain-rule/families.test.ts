// Every scenario is a family: enough templates, with questions of understanding and what comes next.
import { describe, expect, it } from 'vitest';
import type { TemplateDocument } from '../../problems/template';
import { EN_INTERVIEW } from '../../words/en/interface/interview';
import { findTemplate, SCENARIOS, TEMPLATES } from '..';
import { chainRule } from './subject';

/** Kinds of question that ask whether somebody understands, rather than works out. */
const CONCEPTUAL = new Set(['choice', 'order', 'match', 'classify', 'number']);

describe.each(chainRule.scenarios ?? [])('the scenario $id', ({ source, templates }) => {
  const documents = templates.map((id) => findTemplate(id));

  it('is a family of five or more, the source among them', () => {
    expect(new Set(templates).size).toBe(templates.length);
    expect(templates.length).toBeGreaterThanOrEqual(5);
    expect(templates).toContain(source);
    expect(templates.filter((_, i) => documents[i]?.subject !== 'chain-rule')).toEqual([]);
  });

  it('serves the numbers of the source', () => {
    expect(findTemplate(source)?.pinned.map(({ seed }) => seed)).toContain(0);
  });

  it('asks whether it is understood, and what comes next', () => {
    const operators = documents.flatMap((document) => document?.parts.map(({ answer }) => answer.op) ?? []);
    expect(operators.filter((op) => CONCEPTUAL.has(op)).length).toBeGreaterThanOrEqual(3);
    expect(documents.filter((document) => document?.followUps.length === 0).map((document) => document?.id)).toEqual(
      [],
    );
  });
});

it('can be chosen by name for an interview', () => {
  expect(Object.keys(EN_INTERVIEW.form.focuses)).toEqual(['any', ...SCENARIOS.map(({ id }) => id)]);
});

it('has the five scenarios of the source', () => {
  expect(chainRule.scenarios).toHaveLength(5);
});

it('has two difficulties or more in every template', () => {
  const levels = ({ levels = [] }: TemplateDocument) => new Set(levels.map(({ difficulty }) => difficulty)).size;
  expect(TEMPLATES.filter((document) => levels(document) < 2).map(({ id }) => id)).toEqual([]);
});
