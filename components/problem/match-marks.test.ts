// Letters on both sides of a match cannot be mistaken for each other, for there never are any.
import { describe, expect, it } from 'vitest';
import { markPartners, sortLettered } from './match-marks';

const named = (...names: string[]) => names.map((plain) => ({ plain }));

describe('sortLettered', () => {
  it.each([
    { shown: 'B A D C', sorted: 'A B C D', why: 'letters stand in the order of the statement' },
    { shown: 'Sum Copy Maximum', sorted: 'Sum Copy Maximum', why: 'things with words stay shuffled' },
    { shown: 'B A Sum', sorted: 'B A Sum', why: 'a letter among words is a word' },
  ])('$shown: $why', ({ shown, sorted }) => {
    expect(sortLettered(named(...shown.split(' ')))).toEqual(named(...sorted.split(' ')));
  });
});

describe('markPartners', () => {
  it('gives letters, and numbers where the other side is letters', () => {
    expect(markPartners(named('Sum', 'Copy'), 3)).toEqual(['A', 'B', 'C']);
    expect(markPartners(named('A', 'B'), 3)).toEqual(['1', '2', '3']);
  });
});
