// What becomes of a function whose argument lies outside its domain.
import type { GraphNode } from './node';
import { JUMP, MAYBE, OPEN } from './state';

/**
 * Marks `node` as undefined because its argument `a` leaves the domain: certainly (strictly outside, and continuous, so
 * a whole neighbourhood is outside) or perhaps.
 */
export function leaveDomain(node: GraphNode, a: GraphNode, certainly: boolean): void {
  node.state |= certainly && !(a.state & (JUMP | MAYBE)) ? OPEN : MAYBE;
  node.lo = Number.NEGATIVE_INFINITY;
  node.hi = Number.POSITIVE_INFINITY;
}
