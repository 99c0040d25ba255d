// Puts every small whole number, and those next to a literal, for each integer variable: one bad value among them is enough.
import { encloseAll } from './enclose';
import type { Pair } from './pair';
import { place } from './points';
import { inspect, newSearch, type Search } from './witness';

const REACH = 64;

function candidates(literals: readonly number[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (let n = 0; n <= REACH; n++) numbers.add(n).add(-n);
  for (const literal of literals) {
    for (const n of [Math.floor(literal), Math.ceil(literal)]) numbers.add(n).add(-n);
  }
  return numbers;
}

/** A value of the scan at which the sides differ, or only the answer is undefined, goes to `found`. */
export function scanIntegers(pair: Pair, found: Search): void {
  const seen = newSearch();
  for (const node of pair.variables) {
    if (!node.discrete) continue;
    if (pair.variables.length > 1) pair.advance();
    for (const n of candidates(pair.literals)) {
      place(node, n);
      encloseAll(pair.program, pair.sample);
      inspect(pair, seen);
      if (!seen.difference && !seen.gap) continue;
      found.difference = seen.difference;
      found.gap = seen.gap;
      return;
    }
  }
}
