// Paths through a computational graph: how many there are, and each of them.
import { type Edge, edgesBetween } from './graph';

/** A path's names, from the differentiated quantity back to the variable: [L, h2, h1, w]. */
export type Path = readonly string[];

/** How many paths lead from `from` to `to`, counted without listing them. */
export function countPaths(edges: readonly Edge[], from: string, to: string): bigint {
  const known = new Map<string, bigint>([[to, 1n]]);
  const count = (name: string): bigint => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const total = edges.reduce((sum, [a, b]) => (a === name ? sum + count(b) : sum), 0n);
    known.set(name, total);
    return total;
  };
  return count(from);
}

/**
 * Every path, shortest first (through time: the latest step first).
 * Throws above `limit` paths: callers that list paths check `countPaths` before.
 */
export function listPaths(edges: readonly Edge[], from: string, to: string, limit = 200): Path[] {
  const between = edgesBetween(edges, from, to);
  if (countPaths(between, from, to) > BigInt(limit)) throw new RangeError(`more than ${limit} paths`);
  const paths: Path[] = [];
  const walk = (name: string, behind: readonly string[]): void => {
    const path = [...behind, name];
    if (name === from) paths.push(path);
    else for (const [a, b] of between) if (b === name) walk(a, path);
  };
  walk(to, []);
  return paths.sort((a, b) => a.length - b.length);
}
