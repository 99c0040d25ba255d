// What the parts of an interview are worth.
import type { PartOutcome } from './view';

/** Parts right out of the parts that could be decided: what we could not tell is nobody's fault. Null when there is none. */
export function scoreParts(outcomes: readonly PartOutcome[]): number | null {
  const decided = outcomes.filter((outcome) => outcome !== 'undecided');
  if (decided.length === 0) return null;
  return decided.filter((outcome) => outcome === 'correct').length / decided.length;
}
