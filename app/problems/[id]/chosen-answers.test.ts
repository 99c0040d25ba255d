// Lists chosen in the browser become the grader's answers.
import { describe, expect, it } from 'vitest';
import { chosenAnswers } from './chosen-answers';

describe('chosenAnswers', () => {
  it('joins the places of an order by their number, not by their text', () => {
    const places = { 'p.10': 'k', 'p.2': 'c', 'p.0': 'a', 'p.1': 'b' };
    expect(chosenAnswers(places, {})).toEqual({ p: 'a;b;c;k' });
  });

  it('leaves out what is not chosen yet', () => {
    expect(chosenAnswers({ 'p.0': 'a', 'p.1': '' }, { 'q.left': '', 'q.other': 'x' })).toEqual({
      p: 'a',
      q: 'other=x',
    });
  });

  it('keeps parts apart, and words with dots whole', () => {
    expect(chosenAnswers({ 'p.0': 'a', 'q.0': 'b' }, { 'r.x.y': '1' })).toEqual({ p: 'a', q: 'b', r: 'x.y=1' });
  });

  it('is blank when nothing is chosen', () => {
    expect(chosenAnswers({ 'p.0': '' }, {})).toEqual({ p: '' });
  });
});
