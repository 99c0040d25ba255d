// A node with a number in the place of a variable.
import type { Rational } from '../rational';
import type { Graph } from './graph';
import type { GraphNode } from './node';
import { programOf } from './program';

/** The roots with `value` put in for `x`: nodes of the same graph, made anew and folded where numbers meet. */
export function putIn(g: Graph, roots: readonly GraphNode[], x: GraphNode, value: Rational): readonly GraphNode[] {
  const made = new Map<GraphNode, GraphNode>();
  const of = (node: GraphNode) => made.get(node) as GraphNode;
  for (const node of programOf(...roots)) made.set(node, node === x ? g.num(value) : rebuilt(g, node, of));
  return roots.map(of);
}

function rebuilt(g: Graph, node: GraphNode, of: (operand: GraphNode) => GraphNode): GraphNode {
  const { op, a, b } = node;
  switch (op) {
    case 'num':
    case 'var':
    case 'pi':
      return node;
    case 'add':
    case 'mul':
    case 'div':
    case 'pow':
    case 'max':
      return g[op](of(a), of(b));
    case 'neg':
      return g.neg(of(a));
    case 'apply':
      return g.apply(node.name, node.order, of(a));
    default:
      return g.unary(op, of(a));
  }
}
