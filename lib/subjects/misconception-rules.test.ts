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

/** Rules about an operator or a form that few templates have; every other one fires on three templates or more. */
const RARE: ReadonlySet<string> = new Set([
  'base-held-fixed',
  'elementwise-for-product',
  'exponent-held-fixed',
  'jacobian-held-fixed',
  'missing-multiplied',
  'missing-one-left',
  'missing-subtracted',
  'missing-upside-down',
  'outer-for-inner',
  'tangent-slope-not-settled',
  'value-minus-dropped',
  'variable-for-inner',
]);

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
  const often = [...fires].filter(([, templates]) => templates.size >= ENOUGH).map(([rule]) => rule);

  it('are many that fire on three templates or more', () => {
    expect(often.length).toBeGreaterThanOrEqual(25);
  });

  it('are rare only where we know it', () => {
    const rare = [...fires.keys()].filter((rule) => !often.includes(rule));
    expect(rare.sort()).toEqual([...RARE].sort());
  });
});
