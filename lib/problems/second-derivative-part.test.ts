// Second derivatives: through definitions, with their slips and their claim.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, slipsOf, verdictsOf } from '../grader/testing/small-document';

describe('a second derivative', () => {
  const part = keyOfSmall({ x: '' }, { u: 'x^2+1', f: 'sin(u)' }, { op: 'second-derivative', of: 'f', wrt: 'x' });

  it('is written in the variable or in the names of the problem', () => {
    expect(gradePart(part, '2cos(x^2+1)-4x^2 sin(x^2+1)').word).toBe('correct');
    expect(gradePart(part, '2cos(u)-4x^2 sin(u)').word).toBe('correct');
  });

  it('knows its slips', () => {
    expect(verdictsOf(part)).toEqual({ own: 'correct', wrong: part.misconceptions.map(() => 'incorrect') });
    const said = (answer: string) => gradePart(part, answer).misconceptions.map(({ code }) => code);
    expect(said('2x cos(x^2+1)')).toContain('stopped-at-first');
    expect(said('2cos(x^2+1)+4x^2 sin(x^2+1)')).toContain('cosine-sign');
    expect(Object.keys(slipsOf(part))).toContain('product-of-derivatives');
  });

  it('claims to be the second derivative of what is stated', () => {
    expect(part.claim).toEqual({ op: 'second-derivative', of: 'sin(u)', wrt: 'x', definitions: { u: 'x^2+1' } });
  });
});
