// Runs the tables of every kind, and the laws that hold for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseGroup } from './case-group';
import { compareAnswer } from './compare-answer';
import { EXPRESSION_CASES } from './expression.cases';
import { FACTORS_CASES } from './factors.cases';
import { FORM_CASES } from './form.cases';
import { MATRIX_CASES } from './matrix.cases';
import { NUMBER_CASES } from './number.cases';
import type { AnswerTarget, GradeRequest } from './request';
import { SUM_CASES } from './sum.cases';
import { COMPARISONS } from './verdict';
import { WORDS_CASES } from './words.cases';

const TABLES: Readonly<Record<string, readonly CaseGroup[]>> = {
  expression: EXPRESSION_CASES,
  form: FORM_CASES,
  number: NUMBER_CASES,
  factors: FACTORS_CASES,
  sum: SUM_CASES,
  matrix: MATRIX_CASES,
  words: WORDS_CASES,
};

const requestOf = (target: CaseGroup['target'], student: string): GradeRequest => ({
  kind: 'expression',
  variables: {},
  ...target,
  student,
});

describe.each(Object.entries(TABLES))('%s', (_name, groups) => {
  const rows = groups.flatMap(({ target, rows }) =>
    rows.map(([student, verdict, code, why]) => ({ target, student, verdict, code, why })),
  );
  it.each(rows)('$target.reference | $student is $verdict: $why', ({ target, student, verdict, code }) => {
    const found = compareAnswer(requestOf(target, student));
    expect(found.verdict, found.reason?.code).toBe(verdict);
    const told = found.reason?.code ?? found.code ?? '';
    // Codes of the parser have more detail than the tables of the grader care about.
    expect(code && told.startsWith(`${code}.`) ? code : told).toBe(code);
    if (verdict === 'invalid') expect(found.code).toBe(code.split('.', 1)[0]);
  });
});

const everyTarget: readonly AnswerTarget[] = Object.values(TABLES).flatMap((groups) =>
  groups.map(({ target }) => ({ kind: 'expression' as const, variables: {}, ...target })),
);
const anyTarget = fc.constantFrom(...everyTarget);
const tokens = fc
  .array(
    fc.constantFrom(
      'x',
      'y',
      'dL',
      '/',
      'dy',
      '*',
      '+',
      '-',
      '^',
      '(',
      ')',
      '2',
      '.5',
      'sin',
      '=',
      ';',
      'a',
      ' ',
      '[',
      ']',
      ',',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const anyAnswer = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), tokens);

describe('laws', () => {
  it('gives a verdict to any text, and a stable code to every unreadable one', () => {
    fc.assert(
      fc.property(anyTarget, anyAnswer, (target, student) => {
        const found = compareAnswer({ ...target, student });
        expect(COMPARISONS).toContain(found.verdict);
        if (found.verdict === 'invalid') expect(found.code).toMatch(/^[a-z-]+$/);
        if (found.position !== undefined) {
          expect(found.position).toBeGreaterThanOrEqual(0);
          expect(found.position).toBeLessThanOrEqual(student.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer twice, whatever was asked in between', () => {
    fc.assert(
      fc.property(anyTarget, anyAnswer, anyAnswer, (target, student, other) => {
        const first = compareAnswer({ ...target, student });
        compareAnswer({ ...target, student: other });
        expect(compareAnswer({ ...target, student })).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('calls every readable reference equal to itself, unless a form is asked for', () => {
    for (const target of everyTarget) {
      const found = compareAnswer({ ...target, form: undefined, student: target.reference });
      if (found.code?.startsWith('bad-')) continue;
      expect(found.verdict, target.reference).toBe('equal');
    }
  });
});
