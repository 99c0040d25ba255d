// The rating of a finished problem.
import { describe, expect, it } from 'vitest';
import { rateProblem } from './rate-problem';

const part = (wrong: number, hints: number, solved = true, skill = 'a') => ({ skill, solved, wrong, hints });

describe('rateProblem', () => {
  it.each([
    { parts: [part(0, 0)], rating: 'easy', why: 'at the first try' },
    { parts: [part(1, 0)], rating: 'good', why: 'at the second' },
    { parts: [part(0, 1)], rating: 'hard', why: 'with a hint' },
    { parts: [part(3, 0)], rating: 'hard', why: 'with three wrong tries' },
    { parts: [part(2, 2)], rating: 'again', why: 'with so much help that it was not remembered' },
    { parts: [part(0, 0, false)], rating: 'again', why: 'given up' },
    { parts: [part(0, 0), part(1, 0), part(0, 0)], rating: 'good', why: 'as its worst part' },
  ])('$why: $rating', ({ parts, rating }) => {
    expect(rateProblem('a', parts)).toEqual([{ skill: 'a', rating }]);
  });

  it('rates each skill by its own parts, and the problem’s own by all when no part has it', () => {
    expect(rateProblem('whole', [part(0, 0), part(1, 0, true, 'b')])).toEqual([
      { skill: 'whole', rating: 'good' },
      { skill: 'a', rating: 'easy' },
      { skill: 'b', rating: 'good' },
    ]);
    expect(rateProblem('a', [])).toEqual([]);
  });
});
