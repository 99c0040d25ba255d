// The faulty rules at work over the catalogue: a rule counts on a template where its wrong answer is refused and named.
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../derivation/number-codes';
import { diagnose } from '../grader/diagnose';
import { gradePart } from '../grader/grade';
import { drawInstance } from '../problems/instantiate';
import type { KeyPart } from '../problems/key';
import type { TemplateDocument } from '../problems/template';
import { TEMPLATES } from '.';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const ENOUGH = 3;

/** Rules of the engine: what an author calls wrong (options, conventions, slips of a number) is told in the author's words. */
const isRule = (code: string): boolean => code.startsWith('misconception.');

function firesIn(part: KeyPart, misconception: KeyPart['misconceptions'][number]): boolean {
  const { word } = gradePart({ ...part, misconceptions: [] }, misconception.answer);
  return (
    word === 'incorrect' && diagnose({ ...part, misconceptions: [misconception] }, misconception.answer).length > 0
  );
}

/** Ids of templates on which each rule fires; no more than are enough are looked for. */
const fires = new Map<string, Set<string>>();

function look(document: TemplateDocument, seed: number): void {
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) return;
  for (const part of drawn.value.key.parts) {
    for (const misconception of part.misconceptions) {
      if (!isRule(misconception.message.code)) continue;
      const rule = ruleOf(misconception.code);
      const known = fires.get(rule) ?? new Set();
      fires.set(rule, known);
      if (known.size < ENOUGH && !known.has(document.id) && firesIn(part, misconception)) known.add(document.id);
    }
  }
}

for (const document of TEMPLATES) for (const seed of SEEDS) look(document, seed);

describe('faulty rules', () => {
  it('are many', () => {
    expect(fires.size).toBeGreaterThanOrEqual(90);
  });

  it.each([...fires])('%s fires on three templates or more', (_, templates) => {
    expect(templates.size).toBeGreaterThanOrEqual(ENOUGH);
  });
});
