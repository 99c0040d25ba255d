// Which kind of problem fits a mastery.
import { describe, expect, it } from 'vitest';
import { chooseTemplate } from './choose-template';

const templates = [
  { id: 'easy', levels: [1] },
  { id: 'rising', levels: [1, 3] },
  { id: 'hard', levels: [5] },
];
const first = () => 0;
const last = (count: number) => count - 1;

describe('chooseTemplate', () => {
  it('rises with mastery', () => {
    expect(chooseTemplate(templates, 0, new Set(), first)).toEqual({ id: 'easy', level: 0 });
    expect(chooseTemplate(templates, 0, new Set(), last)).toEqual({ id: 'rising', level: 0 });
    expect(chooseTemplate(templates, 0.5, new Set(), last)).toEqual({ id: 'rising', level: 1 });
    expect(chooseTemplate(templates, 1, new Set(), last)).toEqual({ id: 'hard', level: 0 });
  });

  it('rather takes another kind than the same again, but has nothing against it', () => {
    expect(chooseTemplate(templates, 0, new Set(['easy']), first)).toEqual({ id: 'rising', level: 0 });
    expect(chooseTemplate([{ id: 'only', levels: [2] }], 0, new Set(['only']), first)).toEqual({
      id: 'only',
      level: 0,
    });
    expect(chooseTemplate([], 0, new Set(), first)).toBeUndefined();
  });
});
