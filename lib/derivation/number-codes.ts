// A faulty rule that fits at several places has one code there, and its number: `factor-dropped`, `factor-dropped-2` …

/** The same list with no code twice; the first keeps the rule's own word. */
export function numberCodes<T extends { readonly code: string }>(list: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const count = (seen.get(item.code) ?? 0) + 1;
    seen.set(item.code, count);
    return count === 1 ? item : { ...item, code: `${item.code}-${count}` };
  });
}

/** The rule of a code: its word without the number. */
export const ruleOf = (code: string): string => code.replace(/-\d+$/, '');
