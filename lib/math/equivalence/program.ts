// The nodes a comparison needs, operands first: the order in which every evaluator walks the graph.
import type { GraphNode } from './node';

let visit = 0;

/** All nodes reachable from the roots, by ascending id (operands always come before their users). */
export function programOf(...roots: readonly GraphNode[]): GraphNode[] {
  visit++;
  const found: GraphNode[] = [];
  const pending: GraphNode[] = [...roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.mark === visit) continue;
    node.mark = visit;
    found.push(node);
    if (node.a !== node) {
      pending.push(node.a);
      if (node.b !== node.a) pending.push(node.b);
      if (node.guard !== node) pending.push(node.guard);
    }
  }
  return found.sort((x, y) => x.id - y.id);
}
