// Lists chosen in the browser become the grader's answers.
import { describe, expect, it } from 'vitest';
import { chosenAnswers } from './chosen-answers';

describe('chosenAnswers', () => {
  it('joins the places of an order by their number, not by their text', () => {
    const places = { '10': 'k', '2': 'c', '0': 'a', '1': 'b' };
    expect(chosenAnswers({ p: places }, {})).toEqual({ p: 'a;b;c;k' });
  });

  it('leaves out what is not chosen yet', () => {
    expect(chosenAnswers({ p: { '0': 'a', '1': '' } }, { q: { left: '', other: 'x' } })).toEqual({
      p: 'a',
      q: 'other=x',
    });
  });

  it('is blank when nothing is chosen', () => {
    expect(chosenAnswers({ p: { '0': '' } }, {})).toEqual({ p: '' });
  });
});
