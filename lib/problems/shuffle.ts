// A fixed shuffle of what a seed shows: the same each time, and not the order in which an author wrote it.
import { createGenerator } from './generator';

/** The items in an order of the seed's (Fisher–Yates). @param stream tells the lists of one seed apart */
export function shuffle<T>(items: readonly T[], stream: string, seed: number): T[] {
  const g = createGenerator(`shuffle/${stream}`, seed);
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = g.integer(0, i);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
