// Where the answer is undefined though the reference is defined: each partial function in turn, by proof and by search.

import { searchNarrowGap } from './narrow-gap';
import type { GraphNode } from './node';
import { isNonNegative } from './non-negative';
import type { Pair } from './pair';
import { guardsOf, isPartial } from './partial-functions';
import { explore } from './regions';
import { MAYBE } from './state';
import type { Search } from './witness';

/**
 * For each partial function that only the answer has and that bounds over the domain do not clear, proves that its
 * argument stays in the function's domain, or explores where it leaves it. A stretch found is put into `found.gap`.
 * `states` tells which nodes the bounds over the whole domain left open. Returns whether all are proved.
 */
export function searchGaps(pair: Pair, states: readonly number[], found: Search): boolean {
  let proved = true;
  for (const node of pair.program) {
    if (!((states[node.id] ?? 0) & MAYBE) || !isPartial(node) || pair.referenceProgram.has(node)) continue;
    for (const guard of guardsOf(pair.graph, node)) {
      if (isInside(pair, guard, found)) continue;
      if (found.gap || found.difference) return false;
      proved = false;
    }
  }
  return proved;
}

/** Whether the guard is proved not to be negative; what is found instead goes to `found`. */
function isInside(pair: Pair, guard: GraphNode, found: Search): boolean {
  if (guard.value || isNonNegative(pair, guard)) return true;
  if (explore(pair, [{ node: guard, sign: -1 }], found, true) === 'impossible') return true;
  if (!found.gap && !found.difference) searchNarrowGap(pair, guard, found);
  return false;
}
