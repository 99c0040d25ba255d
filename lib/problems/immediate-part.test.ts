// Immediate derivatives: by the definition alone, as a formula and at a point.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, verdictsOf } from '../grader/testing/small-document';

const DEFINITIONS = { u: 'x^2', z: 'x*u+3*x^2' };

describe('an immediate derivative', () => {
  it('holds the other names fixed', () => {
    const part = keyOfSmall({ x: '' }, DEFINITIONS, { op: 'immediate', of: 'z', wrt: 'x' });
    expect(gradePart(part, 'u+6x').word).toBe('correct');
    expect(gradePart(part, '3x^2+6x').misconceptions.map(({ code }) => code)).toContain('total-for-immediate');
    expect(verdictsOf(part)).toEqual({ own: 'correct', wrong: part.misconceptions.map(() => 'incorrect') });
    expect(part.claim).toEqual({ op: 'derivative', of: 'x*u+3*x^2', wrt: 'x', definitions: {} });
  });

  it('has a value at the point, where the other names have theirs', () => {
    const part = keyOfSmall({ x: '2' }, DEFINITIONS, { op: 'immediate', of: 'z', wrt: 'x', atPoint: true });
    expect(part.answer).toBe('16');
    expect(part.claim).toMatchObject({ at: { x: '2', u: '4' } });
    expect(gradePart(part, '24').misconceptions.map(({ code }) => code)).toContain('total-for-immediate');
  });
});
