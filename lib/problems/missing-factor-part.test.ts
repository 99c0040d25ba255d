// The missing factor of a chain of numbers.
import { describe, expect, it } from 'vitest';
import { keyOfSmall, slipsOf, verdictsOf } from '../grader/testing/small-document';
import { number } from '../math/expression';
import { missingFactorPart } from './missing-factor-part';
import { REFUSED } from './part-answer';

describe('a missing factor', () => {
  const part = keyOfSmall({ x: '' }, { f: 'x' }, { op: 'missing-factor', product: '-12', factors: ['3', '1/2'] });

  it('is the product over the given factors', () => {
    expect(part.answer).toBe('-8');
    expect(part.claim).toEqual({ op: 'product', factors: ['-12', '1/3', '2'] });
  });

  it('knows its slips', () => {
    expect(slipsOf(part)).toEqual({
      'missing-multiplied': '-18',
      'missing-subtracted': '-15.5',
      'missing-upside-down': '-0.125',
      'missing-one-left': '-24',
      'missing-one-left-2': '-4',
    });
    expect(verdictsOf(part)).toEqual({ own: 'correct', wrong: part.misconceptions.map(() => 'incorrect') });
  });

  it('is not drawn where a slip is right as well', () => {
    expect(missingFactorPart(number(6), [number(1), number(2)], false)).toBe(REFUSED);
  });
});
