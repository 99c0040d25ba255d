// Proves which branch a sum of angles is on: bounds over boxes that cover the whole domain, halved until they are narrow enough.

import { rational } from '../rational';
import type { BranchClaim } from './arcs';
import { encloseAll } from './enclose';
import type { Graph } from './graph';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { placeDomain } from './points';
import { programOf } from './program';
import { type Box, halve, isOutside, placeBox } from './regions';
import type { Assumption } from './signs';

const MAX_BOXES = 800;

/** The sum of the claim's terms less the value it is claimed to have. */
function deviation(graph: Graph, { terms, offset }: BranchClaim): GraphNode {
  const half = graph.mul(graph.num(rational(1, 2)), graph.pi());
  const angle = (node: GraphNode) => (node.op === 'acos' ? graph.sub(half, node) : node);
  return terms.reduce(
    (sum, { node, n, d }) => graph.add(sum, graph.mul(graph.num(rational(n, d)), angle(node))),
    graph.mul(graph.num(rational(-offset.n, offset.d)), graph.pi()),
  );
}

/** Whether the claim holds wherever the reference is defined and the assumed signs hold. */
export function proveBranch(pair: Pair, claim: BranchClaim, assumptions: readonly Assumption[]): boolean {
  const off = deviation(pair.graph, claim);
  // Distinct values are π/parts apart.
  const limit = (Math.PI / claim.parts) * 0.999;
  const roots = [off, ...assumptions.map(({ node }) => node)];
  const program = programOf(pair.reference, ...roots);
  const variables = program.filter((node) => node.op === 'var');
  for (const node of variables) placeDomain(node);
  const pending: Box[] = [{ lo: variables.map((v) => v.lo), hi: variables.map((v) => v.hi) }];
  for (let count = 0; count < MAX_BOXES; count++) {
    const box = pending.pop();
    if (!box) return true;
    placeBox(variables, box);
    encloseAll(program, pair.sample);
    if (isOutside(pair, assumptions)) continue;
    if (off.lo > -limit && off.hi < limit) continue;
    const halves = halve(variables, box);
    if (!halves || halves === 'far') return false;
    pending.push(...halves);
  }
  return false;
}
