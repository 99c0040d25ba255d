// Roots hide powers: √(1 + sinh²x) is cosh x. The partners of waves join the program so that such squares are seen.
import { encloseAll } from './enclose';
import type { Graph } from './graph';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { placeDomain } from './points';
import { programOf } from './program';

const INVERSE: ReadonlySet<string> = new Set(['asin', 'acos', 'atan', 'asinh', 'acosh']);
const MAX_COMPANIONS = 8;

/** A root, or a function that takes one of its argument. */
export const hasRoot = (node: GraphNode): boolean =>
  INVERSE.has(node.op) || (node.op === 'pow' && node.b.value !== undefined && node.b.value.d !== 1n);

function companion(g: Graph, { op, a }: GraphNode): GraphNode | undefined {
  switch (op) {
    case 'sin':
      return g.unary('cos', a);
    case 'cos':
      return g.unary('sin', a);
    case 'sinh':
    case 'tanh':
      return g.unary('cosh', a);
    case 'cosh':
      return g.unary('sinh', a);
    default:
      return undefined;
  }
}

/** The nodes the exact step evaluates, and their signs over the whole domain by id. */
export function withCompanions(
  pair: Pair,
  difference: GraphNode,
  proved: readonly number[],
): { program: readonly GraphNode[]; signs: readonly number[] } {
  const program = programOf(difference);
  if (!program.some(hasRoot)) return { program, signs: proved };
  const found = program.flatMap((node) => companion(pair.graph, node) ?? []).slice(0, MAX_COMPANIONS);
  const whole = programOf(difference, ...found);
  const signs = [...proved];
  for (const node of pair.variables) placeDomain(node);
  encloseAll(whole, pair.sample);
  for (const node of whole) signs[node.id] = node.lo >= 0 ? 1 : node.hi <= 0 ? -1 : 0;
  return { program: whole, signs };
}
