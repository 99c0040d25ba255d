// Index places in names and formulas: `h{k-1}` becomes `h2` when k is 3.

export type Indices = Readonly<Record<string, number>>;

const PLACE = /\{([A-Za-z]+\d*)([+-]\d+)?\}/g;

/** The text with every index place filled, or undefined when it names an index that is not there. */
export function expandIndex(text: string, indices: Indices): string | undefined {
  let known = true;
  const filled = text.replace(PLACE, (_, name: string, shift: string | undefined) => {
    const value = indices[name];
    if (value === undefined) known = false;
    return String((value ?? 0) + Number(shift ?? 0));
  });
  return known ? filled : undefined;
}

/** The values of an entry's own index, or one empty set for an entry without. Undefined when `to` is not known. */
export function indexRange(
  each: { index: string; from: number; to: number | string } | undefined,
  indices: Indices,
): Indices[] | undefined {
  if (!each) return [indices];
  const to = typeof each.to === 'number' ? each.to : indices[each.to];
  if (to === undefined) return undefined;
  const count = Math.max(0, to - each.from + 1);
  return Array.from({ length: count }, (_, i) => ({ ...indices, [each.index]: each.from + i }));
}
