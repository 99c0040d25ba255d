// The laws that hold for any text, whatever it is compared with; the corpus has the single cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseTarget } from './case-group';
import { judgeOf } from './compare-answer';
import { CORPUS } from './corpus/corpus.cases';
import { COMPARISONS } from './verdict';

const everyTarget = Object.values(CORPUS).flatMap((groups) => groups.map(({ target }) => target));
const compare = ({ student, ...target }: CaseTarget & { student: string }) => judgeOf(target)(student);
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
        const found = compare({ ...target, student });
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
        const first = compare({ ...target, student });
        compare({ ...target, student: other });
        expect(compare({ ...target, student })).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('calls every readable reference equal to itself, unless a form is asked for', () => {
    for (const target of everyTarget) {
      const found = compare({ ...target, form: undefined, student: target.reference });
      if (found.code?.startsWith('bad-')) continue;
      expect(found.verdict, target.reference).toBe('equal');
    }
  });
});
