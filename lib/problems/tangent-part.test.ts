// The tangent at the point: as a line, as an estimate, as a change; and the slope of an inverse.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, slipsOf, smallDocument, verdictsOf } from '../grader/testing/small-document';
import { drawInstance } from './instantiate';
import type { AnswerOperator } from './template';

const AT = { x: '2' };
const CUBE = { f: 'x^3+x' };
const TANGENT: AnswerOperator = { op: 'tangent', of: 'f', wrt: 'x' };

describe('a tangent', () => {
  const part = keyOfSmall(AT, CUBE, TANGENT);

  it('is a line in any form', () => {
    for (const line of ['10+13*(x-2)', '13x-16', part.answer]) expect(gradePart(part, line).word).toBe('correct');
  });

  it('knows the lines that are none', () => {
    const named = (line: string) => gradePart(part, line).misconceptions.map(({ code }) => code);
    expect(named('13(x-2)')).toContain('tangent-height-dropped');
    expect(named('10+13x')).toContain('tangent-shift-dropped');
    expect(named('10+(3x^2+1)(x-2)')).toContain('tangent-slope-not-settled');
    expect(new Set(verdictsOf(part).wrong)).toEqual(new Set(['incorrect']));
  });
});

describe('an estimate by the tangent', () => {
  it('is the height a step away', () => {
    const part = keyOfSmall(AT, CUBE, { ...TANGENT, step: '1/10' });
    expect(part.answer).toBe('11.3');
    expect(slipsOf(part)).toMatchObject({ 'estimate-rise-only': '1.3', 'step-dropped': '23' });
  });

  it('or the change alone', () => {
    const part = keyOfSmall(AT, CUBE, { ...TANGENT, step: '1/10', change: true });
    expect(part.answer).toBe('1.3');
    expect(slipsOf(part)).toMatchObject({ 'estimate-whole': '11.3', 'step-dropped': '13' });
  });

  it('is not drawn where the tangent is level', () => {
    expect(drawInstance(smallDocument({ x: '0' }, { f: 'x^2+3' }, { ...TANGENT, step: '1/10' }), 1).ok).toBe(false);
  });
});

describe('the slope of an inverse', () => {
  const INVERSE: AnswerOperator = { op: 'inverse-slope', of: 'f', wrt: 'x' };

  it('is one over the slope at the point, not at its image', () => {
    const part = keyOfSmall(AT, CUBE, INVERSE);
    expect(part.answer).toBe('1/13');
    expect(slipsOf(part)).toMatchObject({ 'inverse-not-turned': '13', 'inverse-at-image': '1/301' });
    expect(part.claim).toMatchObject({ op: 'rate', of: 'x^3+x', wanted: 'x', total: '1' });
  });

  it('goes through the definitions in between', () => {
    const part = keyOfSmall(AT, { u: 'x^2', f: 'u*x' }, INVERSE);
    expect(part.answer).toBe('1/12');
    expect(slipsOf(part)).toMatchObject({ 'inverse-at-image': '1/192' });
    expect(part.claim).toMatchObject({ of: 'x^2*x' });
  });
});
