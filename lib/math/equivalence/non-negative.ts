// Proves that a node is nowhere negative on the domain: by bounds, by Sturm's theorem, or piece by piece.
import { multiply, sign } from '../rational';
import { encloseAll } from './enclose';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { placeDomain } from './points';
import { plus, times } from './polynomial';
import { programOf } from './program';
import { RationalReader } from './rational-function';
import { negativePoint, negativePointOf } from './rational-sign';

const MAX_DEPTH = 4;

/** Whether the node is ≥ 0 wherever it and the reference are defined. */
export function isNonNegative(pair: Pair, node: GraphNode, depth = 0): boolean {
  if (pair.referenceGuards.has(node) || isBoundedBelow(pair, node)) return true;
  const known = negativePointOf(pair, node);
  if (known) return known.at === 'none';
  if (isWithin(pair, node)) return true;
  if (depth >= MAX_DEPTH) return false;
  const { op, a, b } = node;
  const again = (other: GraphNode) => isNonNegative(pair, other, depth + 1);
  if (op === 'mul' || op === 'div') return again(a) && again(b);
  return op === 'add' && ((again(a) && again(b)) || outweighs(pair, a, b, depth) || outweighs(pair, b, a, depth));
}

function isBoundedBelow(pair: Pair, node: GraphNode): boolean {
  for (const variable of pair.variables) placeDomain(variable);
  encloseAll(programOf(node), pair.sample);
  return node.lo >= 0;
}

/** c + u ≥ 0 for a number c > 0 where c² ≥ u², in which roots vanish. */
function isWithin(pair: Pair, { op, a, b }: GraphNode): boolean {
  const [c, u] = a.value ? [a.value, b] : [b.value, a];
  if (op !== 'add' || !c || sign(c) < 0) return false;
  const reader = new RationalReader();
  const square = reader.squareOf(u);
  if (!square) return false;
  const { n, d } = multiply(c, c);
  const rest = { top: plus(times([n], square.bottom), times([-d], square.top)), bottom: times([d], square.bottom) };
  return negativePoint(pair, reader, rest) === 'none';
}

/** c√w + v ≥ 0 for c > 0 where c²w ≥ v². */
function outweighs(pair: Pair, root: GraphNode, v: GraphNode, depth: number): boolean {
  const [factor, power] = root.op === 'mul' && root.a.value ? [root.a.value, root.b] : [undefined, root];
  if (power.op !== 'pow' || power.b.value?.n !== 1n || power.b.value.d !== 2n || (factor && sign(factor) < 0))
    return false;
  const { graph } = pair;
  const square = factor ? graph.mul(graph.num(multiply(factor, factor)), power.a) : power.a;
  return isNonNegative(pair, graph.sub(square, graph.mul(v, v)), depth + 1);
}
