// Editing the items of a problem set: pure steps from one list to the next.
import { err, ok, type Result } from '../result';
import { MAX_COUNT, MAX_ITEMS, MAX_PROBLEMS } from './assignment-items';

/** `count` problems of one template; without a seed every learner gets their own numbers. */
export interface SetItem {
  readonly templateId: string;
  readonly count: number;
  readonly seed: number | null;
}

/** Names one item as the editor's page showed it: a page that is older than the set must not change another item. */
export interface ItemPlace {
  /** From 0. */
  readonly position: number;
  readonly templateId: string;
}

export type EditItems = (items: readonly SetItem[]) => Result<readonly SetItem[]>;

export const countProblems = (items: readonly SetItem[]): number => items.reduce((sum, item) => sum + item.count, 0);

function checked(items: readonly SetItem[]): Result<readonly SetItem[]> {
  if (items.length > MAX_ITEMS) return err({ code: 'set-too-many-items', params: { max: MAX_ITEMS } });
  if (items.some((item) => item.count > MAX_COUNT)) return err({ code: 'set-count', params: { max: MAX_COUNT } });
  if (countProblems(items) > MAX_PROBLEMS) return err({ code: 'set-too-large', params: { max: MAX_PROBLEMS } });
  return ok(items);
}

const at =
  (place: ItemPlace, edit: EditItems): EditItems =>
  (items) =>
    items[place.position]?.templateId === place.templateId ? edit(items) : err({ code: 'set-changed' });

/** Refuses with `set-too-many-items`, `set-count` or `set-too-large`. */
export const addItem =
  (item: SetItem): EditItems =>
  (items) =>
    checked([...items, item]);

/** Refuses with `set-changed`, `set-count` or `set-too-large`. */
export const changeItem = (place: ItemPlace, change: Pick<SetItem, 'count' | 'seed'>): EditItems =>
  at(place, (items) => checked(items.map((item, index) => (index === place.position ? { ...item, ...change } : item))));

/** Refuses with `set-changed`. */
export const removeItem = (place: ItemPlace): EditItems =>
  at(place, (items) => ok(items.filter((_, index) => index !== place.position)));

/** One place up or down; at the end of the list nothing happens. Refuses with `set-changed`. */
export const moveItem = (place: ItemPlace, by: -1 | 1): EditItems =>
  at(place, (items) => {
    const target = place.position + by;
    const moved = items[place.position];
    if (!moved || target < 0 || target >= items.length) return ok(items);
    const rest = items.filter((_, index) => index !== place.position);
    return ok([...rest.slice(0, target), moved, ...rest.slice(target)]);
  });
