// Whether a text tells something: as a whole, not as a piece of a longer name or number.

/** Fewer characters stand in many texts by chance. */
export const SHORTEST_TOLD = 3;

export function tells(text: string, spelling: string): boolean {
  if (!text.includes(spelling)) return false;
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])${escaped}(?![\\w.])`).test(text);
}
