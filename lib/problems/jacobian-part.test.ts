// Jacobians of small maps: the matrix, its slips entry by entry, its claim.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { keyOfSmall, slipsOf, smallDocument, verdictsOf } from '../grader/testing/small-document';
import { drawInstance } from './instantiate';
import type { AnswerOperator } from './template';

const MAP = { p: 'x^2*y', q: 'x+3*y' };
const JACOBIAN: AnswerOperator = { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'] };

describe('a Jacobian as a formula', () => {
  const part = keyOfSmall({ x: '', y: '' }, MAP, JACOBIAN);

  it('has a row for each output and a column for each input', () => {
    expect(part.answer).toBe('[[2*x*y,x^2],[1,3]]');
    expect(gradePart(part, '[[2xy, x^2], [1, 3]]').word).toBe('correct');
  });

  it('knows its slips: turned, cut to the diagonal, one rule wrong in one entry', () => {
    expect(verdictsOf(part)).toMatchObject({ own: 'correct' });
    expect(new Set(verdictsOf(part).wrong)).toEqual(new Set(['incorrect']));
    expect(slipsOf(part)).toMatchObject({
      'jacobian-transposed': '[[2*x*y,1],[x^2,3]]',
      'jacobian-held-fixed': '[[2*x*y,0],[0,3]]',
      'power-factor-dropped': '[[x*y,x^2],[1,3]]',
      'constant-factor-dropped': '[[2*x*y,x^2],[1,1]]',
    });
  });

  it('offers a dozen at most, each entry its share, and none twice', () => {
    const wide = keyOfSmall(
      { x: '', y: '' },
      { p: '(x^2+2*y)^3', q: 'sin(3*x*y+1)', r: 'exp(2*x-y^2)' },
      { op: 'jacobian', of: ['p', 'q', 'r'], wrt: ['x', 'y'] },
    );
    const answers = wide.misconceptions.map(({ answer }) => answer);
    expect(answers).toHaveLength(12);
    expect(new Set(answers).size).toBe(12);
    const rows = (matrix: string) => matrix.slice(2, -2).split('],[');
    for (const row of [0, 1, 2]) {
      const own = answers.filter((answer) => rows(answer)[row] !== rows(wide.answer)[row]);
      expect(own.length).toBeGreaterThan(2);
    }
  });

  it('claims to be the derivatives of its definitions', () => {
    expect(part.claim).toEqual({ op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'], definitions: MAP });
  });
});

describe('a Jacobian at a point', () => {
  const at: AnswerOperator = { ...JACOBIAN, atPoint: true };

  it('is a matrix of numbers', () => {
    const part = keyOfSmall({ x: '3', y: '2' }, MAP, at);
    expect(part.answer).toBe('[[12,9],[1,3]]');
    expect(part.claim).toMatchObject({ at: { x: '3', y: '2', p: '18', q: '9' } });
    expect(verdictsOf(part).wrong).not.toContain('correct');
  });

  it('is not drawn where a slip gives the same numbers', () => {
    // At x = 1 the square and x itself have the same value.
    expect(drawInstance(smallDocument({ x: '1', y: '2' }, MAP, at), 1)).toMatchObject({ ok: false });
  });

  it('goes through names in between, and leaves the names of its columns free', () => {
    const through = { u: 'x*y', v: 'x-y', p: 'u^2+v', q: '3*v' };
    const whole = keyOfSmall({ x: '3', y: '2' }, through, at);
    expect(whole.answer).toBe('[[25,35],[3,-3]]');
    const outer = keyOfSmall({ x: '3', y: '2' }, through, { ...at, wrt: ['u', 'v'] });
    expect(outer.answer).toBe('[[12,1],[0,3]]');
    expect(outer.claim).toMatchObject({ definitions: { p: 'u^2+v', q: '3*v' }, at: { u: '6', v: '1' } });
  });
});
