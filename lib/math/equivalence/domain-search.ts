// Looks for a stretch where the answer is undefined though the reference is defined: each partial function in turn.
import type { Graph } from './graph';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { explore } from './regions';
import { MAYBE } from './state';
import type { Search } from './witness';

/**
 * Explores, for each partial function that only the answer has and that bounds over the domain do not clear, where its
 * argument leaves the function's domain. A stretch found is put into `found.gap`. `undefinedSomewhere` tells which nodes
 * the bounds over the whole domain left open; the arguments in `cleared` are known to stay.
 */
export function searchGaps(
  pair: Pair,
  states: readonly number[],
  cleared: ReadonlySet<GraphNode>,
  found: Search,
): void {
  for (const node of pair.program) {
    if (pair.referenceProgram.has(node) || !((states[node.id] ?? 0) & MAYBE)) continue;
    if (((states[node.a.id] ?? 0) | (states[node.b.id] ?? 0)) & MAYBE && !isPartial(node)) continue;
    for (const guard of guardsOf(pair.graph, node)) {
      if (guard.value || cleared.has(guard)) continue;
      explore(pair, [{ node: guard, sign: -1 }], found, true);
      if (found.gap || found.difference) return;
    }
  }
}

const isPartial = (node: GraphNode): boolean =>
  node.op === 'ln' ||
  node.op === 'asin' ||
  node.op === 'acos' ||
  node.op === 'acosh' ||
  node.op === 'atanh' ||
  isRoot(node);

/** A power that needs a base ≥ 0. */
const isRoot = (node: GraphNode): boolean =>
  node.op === 'pow' && (node.b.value ? node.b.value.d % 2n === 0n : !node.b.integral);

/** Expressions that must not be negative for the function to be defined. */
export function guardsOf(graph: Graph, node: GraphNode): GraphNode[] {
  const { a } = node;
  if (!isPartial(node)) return [];
  const one = graph.integer(1);
  if (node.op === 'acosh') return [graph.sub(a, one)];
  if (node.op === 'ln' || node.op === 'pow') return [a];
  return [graph.sub(one, a), graph.add(one, a)];
}
