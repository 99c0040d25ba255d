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

/** The arrows that lie on some path from `from` to `to`; everything else is held fixed when one differentiates. */
export function edgesBetween(edges: readonly Edge[], from: string, to: string): Edge[] {
  const reach = (start: string, next: (name: string) => string[]) => {
    const seen = new Set([start]);
    const queue = [start];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      for (const other of next(name)) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    return seen;
  };
  const forward = reach(from, (name) => edges.flatMap(([a, b]) => (a === name ? [b] : [])));
  const backward = reach(to, (name) => edges.flatMap(([a, b]) => (b === name ? [a] : [])));
  return edges.filter(([a, b]) => forward.has(a) && backward.has(a) && forward.has(b) && backward.has(b));
}
