// The slope of a curve given by an equation: its form, its slips, its claim.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, slipsOf, verdictsOf } from '../grader/testing/small-document';

describe('implicit differentiation', () => {
  const part = keyOfSmall(
    { x: '', y: '' },
    { F: 'x^2+3*x*y+y^3' },
    { op: 'implicit', of: 'F', dependent: 'y', wrt: 'x' },
  );

  it('is minus one partial derivative over the other, in any form', () => {
    expect(gradePart(part, '-(2x+3y)/(3x+3y^2)').word).toBe('correct');
    expect(gradePart(part, '(2x+3y)/(-3x-3y^2)').word).toBe('correct');
  });

  it('knows its slips', () => {
    const slips = slipsOf(part);
    expect(verdictsOf(part)).toEqual({ own: 'correct', wrong: part.misconceptions.map(() => 'incorrect') });
    expect(Object.keys(slips)).toEqual(
      expect.arrayContaining(['implicit-sign', 'implicit-upside-down', 'power-factor-dropped']),
    );
    const said = (answer: string) => gradePart(part, answer).misconceptions.map(({ code }) => code);
    expect(said('(2x+3y)/(3x+3y^2)')).toContain('implicit-sign');
    expect(said('-(3x+3y^2)/(2x+3y)')).toContain('implicit-upside-down');
  });

  it('claims the slope of its equation', () => {
    expect(part.claim).toEqual({ op: 'implicit', of: 'x^2+3*x*y+y^3', dependent: 'y', wrt: 'x' });
  });
});
