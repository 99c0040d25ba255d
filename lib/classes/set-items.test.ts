import { describe, expect, it } from 'vitest';
import { MAX_COUNT, MAX_ITEMS } from './assignment-items';
import { addItem, changeItem, countProblems, moveItem, removeItem, type SetItem } from './set-items';

const item = (templateId: string, count = 1, seed: number | null = null): SetItem => ({ templateId, count, seed });
const items = [item('a'), item('b', 2), item('c', 3, 7)];
const order = (result: ReturnType<ReturnType<typeof moveItem>>) =>
  result.ok ? result.value.map((each) => each.templateId).join('') : result.error.code;

describe('set items', () => {
  it('are added at the end, removed and changed at their place', () => {
    expect(order(addItem(item('d'))(items))).toBe('abcd');
    expect(order(removeItem({ position: 1, templateId: 'b' })(items))).toBe('ac');
    expect(changeItem({ position: 1, templateId: 'b' }, { count: 5, seed: 9 })(items)).toEqual({
      ok: true,
      value: [items[0], item('b', 5, 9), items[2]],
    });
    expect(countProblems(items)).toBe(6);
  });

  it.each([
    { place: 0, by: 1, becomes: 'bac' },
    { place: 2, by: -1, becomes: 'acb' },
    { place: 0, by: -1, becomes: 'abc' },
    { place: 2, by: 1, becomes: 'abc' },
  ] as const)('move $place by $by: $becomes', ({ place, by, becomes }) => {
    expect(order(moveItem({ position: place, templateId: 'abc'.charAt(place) }, by)(items))).toBe(becomes);
  });

  it('refuse an edit made on an older page', () => {
    const stale = { position: 1, templateId: 'a' };
    expect(order(removeItem(stale)(items))).toBe('set-changed');
    expect(order(moveItem({ position: 9, templateId: 'a' }, 1)(items))).toBe('set-changed');
    expect(order(changeItem(stale, { count: 1, seed: null })(items))).toBe('set-changed');
  });

  it('stay within their limits', () => {
    expect(order(addItem(item('d', MAX_COUNT + 1))([]))).toBe('set-count');
    expect(order(addItem(item('d'))(Array.from({ length: MAX_ITEMS }, () => item('a'))))).toBe('set-too-many-items');
    expect(order(addItem(item('d', 20))(Array.from({ length: 5 }, () => item('a', 20))))).toBe('set-too-large');
  });
});
