// Which variable depends directly on which: a graph without circles, and the paths in it.
import { err, ok, type Result } from '../result';

/** Lower and upper name: the upper one is computed from the lower one directly. */
export type Edge = readonly [lower: string, upper: string];

export interface DependencyGraph {
  readonly names: ReadonlySet<string>;
  /** The names that a name is computed from directly. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  /** Every name after all the names it depends on. */
  readonly order: readonly string[];
}

/** Builds the graph; equal edges count once. Refuses a circle. */
export function buildGraph(edges: readonly Edge[]): Result<DependencyGraph> {
  const inputs = new Map<string, string[]>();
  for (const [lower, upper] of edges) {
    if (!inputs.has(lower)) inputs.set(lower, []);
    const list = inputs.get(upper) ?? [];
    if (!list.includes(lower)) list.push(lower);
    inputs.set(upper, list);
  }
  const order: string[] = [];
  const waiting = new Map([...inputs].map(([name, list]) => [name, list.length]));
  const outputs = new Map<string, string[]>();
  for (const [upper, list] of inputs)
    for (const lower of list) outputs.set(lower, [...(outputs.get(lower) ?? []), upper]);
  const ready = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    order.push(name);
    for (const upper of outputs.get(name) ?? []) {
      const left = (waiting.get(upper) ?? 0) - 1;
      waiting.set(upper, left);
      if (left === 0) ready.push(upper);
    }
  }
  if (order.length < inputs.size) return err({ code: 'bad-request.circle' });
  return ok({ names: new Set(inputs.keys()), inputs, order });
}

/** How many paths lead from one name up to every name (1 to itself). */
export function countPaths(graph: DependencyGraph, from: string): ReadonlyMap<string, bigint> {
  const counts = new Map<string, bigint>([[from, 1n]]);
  for (const name of graph.order) {
    if (name === from) continue;
    let total = 0n;
    for (const lower of graph.inputs.get(name) ?? []) total += counts.get(lower) ?? 0n;
    if (total > 0n) counts.set(name, total);
  }
  return counts;
}
