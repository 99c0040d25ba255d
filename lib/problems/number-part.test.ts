// A number from the parameters, with the author's own slips.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, smallDocument, verdictsOf } from '../grader/testing/small-document';
import { drawInstance } from './instantiate';
import type { AnswerOperator } from './template';

const number = (is: string, ...slips: readonly string[]): AnswerOperator => ({
  op: 'number',
  is,
  slips: slips.map((slip, i) => ({ id: `slip-${i + 1}`, is: slip, because: { en: `Slip ${i + 1}.` } })),
  hints: [{ en: 'Think.' }],
  because: { en: 'For it is so.' },
});

const X = { x: '' };
const F = { f: 'x^2' };

describe('a number', () => {
  const part = keyOfSmall(X, F, number('5*4', '5+4', '5/4'));

  it('says what its author says', () => {
    expect(part.answer).toBe('20');
    expect(part.hints.map(({ params }) => params?.text)).toEqual(['Think.']);
    expect(part.solution[0]?.message.params?.text).toBe('For it is so.');
    expect(gradePart(part, '9').misconceptions.map(({ message }) => message.params?.text)).toEqual(['Slip 1.']);
    expect(verdictsOf(part)).toEqual({ own: 'correct', wrong: ['incorrect', 'incorrect'] });
  });

  it('is not drawn where a slip is right; a stored one leaves that slip out', () => {
    const answer = number('2*2', '2+2', '3');
    expect(drawInstance(smallDocument(X, F, answer), 1).ok).toBe(false);
    expect(keyOfSmall(X, F, answer).misconceptions.map(({ code }) => code)).toEqual(['slip-2']);
  });

  it('is not drawn where it has no value', () => {
    expect(drawInstance(smallDocument(X, F, number('1/0', '3')), 1).ok).toBe(false);
  });
});
