// Functions that are not defined everywhere, and what must not be negative for them to be.
import type { Graph } from './graph';
import type { GraphNode } from './node';

/** A power that needs a base ≥ 0. */
const isRoot = (node: GraphNode): boolean =>
  node.op === 'pow' && (node.b.value ? node.b.value.d % 2n === 0n : !node.b.integral);

/** Defined only for some arguments, apart from the zeros of a denominator. */
export const isPartial = (node: GraphNode): boolean =>
  node.op === 'ln' ||
  node.op === 'asin' ||
  node.op === 'acos' ||
  node.op === 'acosh' ||
  node.op === 'atanh' ||
  isRoot(node);

/** Expressions that must not be negative for the function to be defined; it is where they are positive. */
export function guardsOf(graph: Graph, node: GraphNode): GraphNode[] {
  const { a } = node;
  if (!isPartial(node)) return [];
  const one = graph.integer(1);
  if (node.op === 'acosh') return [graph.sub(a, one)];
  if (node.op === 'ln' || node.op === 'pow') return [a];
  return [graph.sub(one, a), graph.add(one, a)];
}
