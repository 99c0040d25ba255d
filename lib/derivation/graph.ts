// The computational graph that a list of definitions states: an arrow from each name to every name that uses it.
import { children, type Expression } from '../math/expression';

export type Edge = readonly [from: string, to: string];

export interface Graph {
  /** Definitions in order; each uses inputs and names before it. */
  readonly definitions: ReadonlyMap<string, Expression>;
  /** Arrows in the order of the definitions, and within one in the order of its text. */
  readonly edges: readonly Edge[];
}

function namesIn(e: Expression, found: Set<string>): Set<string> {
  if (e.op === 'variable') found.add(e.name);
  for (const child of children(e)) namesIn(child, found);
  return found;
}

export function buildGraph(definitions: ReadonlyMap<string, Expression>): Graph {
  const edges: Edge[] = [];
  for (const [to, e] of definitions) for (const from of namesIn(e, new Set())) edges.push([from, to]);
  return { definitions, edges };
}

/** The names that are met from `start` along the arrows, or against them. */
function reach(edges: readonly Edge[], start: string, along: boolean): Set<string> {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const [here, there] = along ? [from, to] : [to, from];
    const list = next.get(here);
    if (list) list.push(there);
    else next.set(here, [there]);
  }
  const seen = new Set([start]);
  // A set is walked in the order of its growth.
  for (const name of seen) for (const other of next.get(name) ?? []) seen.add(other);
  return seen;
}

/** The arrows that lie on some path from `from` to `to`; everything else is held fixed when one differentiates. */
export function edgesBetween(edges: readonly Edge[], from: string, to: string): Edge[] {
  const forward = reach(edges, from, true);
  const backward = reach(edges, to, false);
  return edges.filter(([a, b]) => forward.has(a) && backward.has(b));
}
