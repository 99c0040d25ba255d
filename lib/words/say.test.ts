// Every message code that pure lib can produce has a sentence, and parameters are filled in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANSWER_FORMS } from '../problems/answer-kind';
import { EN_SENTENCES } from './en/sentences';
import { say } from './say';
import { sayReason } from './say-reason';

/** Where messages for learners are made. */
const SOURCES = ['lib/math', 'lib/grader'];
/** A code is written as `code: 'x'`, or handed to one of the parser's and grader's own message makers. */
const CODE =
  /\bcode(?::|\s*=)[^\n',{}]*'([a-z][a-z-]*(?:\.[a-z0-9-]+)*)'|'((?:syntax|unknown-name|too-large|notice|bad-request|bad-reference|factors|sum|number|form|shape|undefined|verdict|evidence|matrix)\.[a-z0-9-]+)'/g;

const sourceFiles = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile() && f.name.endsWith('.ts') && !/\.(test|cases|scopes)\.ts$/.test(f.name))
    .map((f) => join(f.parentPath, f.name));

const codes = new Map<string, string>();
for (const file of SOURCES.flatMap(sourceFiles)) {
  for (const m of readFileSync(file, 'utf8').matchAll(CODE)) {
    const code = m[1] ?? m[2];
    if (code) codes.set(code, file);
  }
}

describe('sentences', () => {
  it('finds the codes that are known to be there', () => {
    for (const code of ['blank', 'number.degrees', 'sum.missing', 'form.restated'])
      expect(codes.has(code), code).toBe(true);
    expect(codes.size).toBeGreaterThan(80);
  });

  it.each([...codes])('%s has a sentence (%s)', (code) => {
    expect(Object.hasOwn(EN_SENTENCES, code), code).toBe(true);
  });

  it('has one for every verdict, kind of evidence and fault that is put together from parts', () => {
    const words = ['correct', 'incorrect', 'undecided', 'invalid'].map((w) => `verdict.${w}`);
    const methods = ['identical', 'exact', 'integers', 'high-precision', 'tolerance', 'structure'].map(
      (m) => `evidence.${m}`,
    );
    const forms = ANSWER_FORMS.map((f) => `form.${f}`);
    const faults = ['independent', 'not-invertible', 'matrix-inverse'].map((f) => `factors.${f}`);
    for (const code of [...words, ...methods, ...forms, ...faults])
      expect(Object.hasOwn(EN_SENTENCES, code), code).toBe(true);
  });

  it('ends every sentence properly and leaves no hole unnamed', () => {
    for (const [code, sentence] of Object.entries(EN_SENTENCES)) {
      // What stands on a button or in a list is no sentence.
      if (/^(choice|slip)(\.|$)/.test(code)) continue;
      expect(sentence, code).toMatch(/[.?!:)}$]$/);
      expect(sentence.replaceAll(/\{\w+\}/g, ''), code).not.toMatch(/[{}]/);
    }
  });
});

describe('say', () => {
  it('fills parameters in', () => {
    expect(say({ code: 'sum.missing', params: { missing: 'x^2' } })).toBe('Missing: x^2.');
  });

  it('shows text with braces and dollars as it is', () => {
    expect(say({ code: 'sum.missing', params: { missing: '{missing} $& $1' } })).toBe('Missing: {missing} $& $1.');
  });

  it('falls back to the prefix, and at last to the code', () => {
    expect(say({ code: 'syntax.something-new' })).toBe(EN_SENTENCES.syntax);
    expect(say({ code: 'nobody-knows' })).toBe('nobody-knows');
  });

  it('does not read parameters from the prototype', () => {
    expect(say({ code: 'sum.missing', params: {} })).toBe('Missing: {missing}.');
    expect(say({ code: 'constructor' })).toBe('constructor');
  });
});

describe('reasons', () => {
  it('name the misconception they speak of', () => {
    const reason = (count: number) => ({
      code: 'suggest.slip',
      params: { misconception: 'inner-derivative-dropped', count },
    });
    expect(sayReason(reason(2))).toBe('You made this slip twice lately: inner derivative dropped.');
    expect(sayReason(reason(5))).toBe('You made this slip 5 times lately: inner derivative dropped.');
    expect(sayReason({ code: 'suggest.due' })).toBe('Its review is due today.');
  });

  it('can name every misconception', () => {
    const known: object = EN_SENTENCES;
    for (const code of Object.keys(EN_SENTENCES)) {
      if (code.startsWith('misconception.')) expect(known).toHaveProperty([code.replace('misconception', 'slip')]);
    }
  });
});
