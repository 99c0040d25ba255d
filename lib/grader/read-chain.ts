// Reads a target made of derivative factors: its reference, the chain it lives in, and the names an answer may use.
import type { Domain, Expression, Shape } from '../math/expression';
import { asciiName, type ParseScope, splitName } from '../math/names';
import { ok, type Result } from '../result';
import { type Chain, chainOf, derivatives } from './chain';
import { type DerivativeProduct, readProducts } from './derivative-product';
import { readReference } from './read-answer';
import type { AnswerTarget } from './request';

export interface ChainTarget {
  readonly chain: Chain;
  /** The reference multiplied out, one product a term. */
  readonly reference: readonly DerivativeProduct[];
  readonly scope: ParseScope;
}

const REAL: Domain = { type: 'real' };

/** Two spellings of one name (`h2`, `h_2`, `h₂`) have one key. */
const nameKey = (name: string): string => JSON.stringify(splitName(asciiName(name)));

const scopeOf = (names: Iterable<string>, shapes: ReadonlyMap<string, Shape> = new Map()): ParseScope => ({
  variables: new Map([...names].map((name) => [name, REAL])),
  definitions: new Set(),
  shapes,
  mode: 'factors',
});

/** The names of the chain: those of the edges, else those of the reference, each in its first spelling. */
function chainNames(target: AnswerTarget): Result<readonly string[]> {
  if (target.edges) return ok([...new Set(target.edges.flat())]);
  const open = readReference(target.reference, scopeOf([]));
  if (!open.ok) return open;
  const names = new Map<string, string>();
  for (const { of, wrt } of derivatives(open.value)) {
    for (const name of [of, wrt]) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return ok([...names.values()]);
}

/** The edges of a reference's own chain, for other answers to the same question; undefined when it has none. */
export function referenceEdges(target: AnswerTarget): AnswerTarget['edges'] {
  const read = readChain(target);
  if (!read.ok) return undefined;
  const { inputs } = read.value.chain.linker.graph;
  return [...inputs].flatMap(([upper, lowers]) => lowers.map((lower) => [lower, upper] as const));
}

/** Reads reference and graph. Refuses a reference that is not made of derivative factors of the graph. */
export function readChain(target: AnswerTarget): Result<ChainTarget> {
  const names = chainNames(target);
  if (!names.ok) return names;
  const shapes = new Map<string, Shape>();
  for (const [name, shape] of Object.entries(target.shapes ?? {})) {
    const own = names.value.find((n) => n === name) ?? names.value.find((n) => nameKey(n) === nameKey(name));
    if (own !== undefined) shapes.set(own, shape);
  }
  const scope = scopeOf(names.value, shapes);
  const reference: Result<Expression> = readReference(target.reference, scope);
  if (!reference.ok) return reference;
  const chain = chainOf(reference.value, target.edges, shapes);
  if (!chain.ok) return chain;
  const products = readProducts(reference.value);
  if (!products.ok) return { ok: false, error: { code: 'bad-reference.factors' } };
  return ok({ chain: chain.value, reference: products.value, scope });
}
