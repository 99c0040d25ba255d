// The other way to a gradient finds what is right and what is wrong.
import { describe, expect, it } from 'vitest';
import { gradientFaults } from './matrix-claims';

const CLAIM = {
  op: 'gradient' as const,
  of: 'L',
  wrt: 'W',
  definitions: { y: 'W*x', r: 'relu(y)-t', L: 'r^T*r/2+sum(W.*W)' },
  shapes: { W: [2, 3], x: [3, 1], y: [2, 1], r: [2, 1], t: [2, 1] } as Record<string, [number, number]>,
};
const VARIABLES = { W: 'real', x: 'real', t: 'real' };

describe('gradientFaults', () => {
  it('finds none in the gradient, however it is written', () => {
    expect(gradientFaults('(r.*step(y))*x^T+2*W', CLAIM, VARIABLES)).toEqual([]);
    expect(gradientFaults('(x*(r.*step(y))^T)^T+W+W', CLAIM, VARIABLES)).toEqual([]);
  });

  it.each(['r*x^T+2*W', '(r.*step(y))*x^T', 'x*(r.*step(y))^T+2*W^T', '2*W'])('finds one in %s', (answer) => {
    expect(gradientFaults(answer, CLAIM, VARIABLES)).not.toEqual([]);
  });

  it('takes the numbers at a point, and of a name that is defined', () => {
    const at = { W: '[[1,0,1],[0,1,0]]', x: '[[1],[2],[3]]', t: '[[1],[1]]' };
    expect(gradientFaults('[[5,6,11],[1,4,3]]', { ...CLAIM, at }, {})).toEqual([]);
    expect(gradientFaults('[[5,6,11],[1,4,4]]', { ...CLAIM, at }, {})).not.toEqual([]);
    const { y: _, ...rest } = CLAIM.definitions;
    const byOutput = { ...CLAIM, wrt: 'y', definitions: rest };
    expect(gradientFaults('[[3],[1]]', { ...byOutput, at: { ...at, y: '[[4],[2]]' } }, {})).toEqual([]);
  });
});
