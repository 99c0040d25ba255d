// What decides the piece of a piecewise function by its sign.
import type { GraphNode } from './node';

/** The node on whose sign the piece depends; none for a function of one piece. */
export function guardOf(node: GraphNode): GraphNode[] {
  if (node.op === 'max' || node.op === 'abs') return [node.guard];
  return node.op === 'step' || node.op === 'sign' ? [node.a] : [];
}
