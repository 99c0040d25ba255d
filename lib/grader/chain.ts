// The chain a reference of named derivative factors stands for: its names, its graph, and the shapes that decide what commutes.
import type { Expression, Shape } from '../math/expression';
import { children } from '../math/expression';
import { isZero, type Rational } from '../math/rational';
import { err, ok, type Result } from '../result';
import { buildGraph, type Edge } from './dependency-graph';
import type { DerivativeProduct, Member } from './derivative-product';
import { type Link, Linker, type LinkFault, linkName } from './link';

/** What decides whether two products of derivative factors are the same. */
export interface Chain {
  readonly linker: Linker;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** The derivative factors of an expression, in reading order. */
export function derivatives(e: Expression): readonly (Expression & { op: 'derivative' })[] {
  return e.op === 'derivative' ? [e] : children(e).flatMap(derivatives);
}

/** The graph of a reference: `edges` when given, else each factor ∂a/∂b of the reference is an edge from b to a. */
export function chainOf(
  reference: Expression,
  edges: readonly Edge[] | undefined,
  shapes: ReadonlyMap<string, Shape>,
): Result<Chain> {
  const factors = derivatives(reference);
  if (!factors.length) return err({ code: 'bad-reference.no-factors' });
  const graph = buildGraph(edges ?? factors.map((f): Edge => [f.wrt, f.of]));
  if (!graph.ok) return graph;
  const stranger = factors.flatMap((f) => [f.of, f.wrt]).find((name) => !graph.value.names.has(name));
  if (stranger !== undefined) return err({ code: 'bad-reference.outside', params: { name: stranger } });
  return ok({ linker: new Linker(graph.value), shapes });
}

const isScalar = (chain: Chain, name: string): boolean => {
  const shape = chain.shapes.get(name);
  return !shape || (shape[0] === 1 && shape[1] === 1);
};

/** True when the factor is a number and may stand anywhere in a product. */
export const commutes = (chain: Chain, { of, wrt }: { readonly of: string; readonly wrt: string }): boolean =>
  isScalar(chain, of) && isScalar(chain, wrt);

/** Why a member is no factor of this chain. */
export type MemberFault = LinkFault | 'matrix-inverse';

/** The links of one member, divided ones inverted. */
export function memberLinks(chain: Chain, member: Member): readonly Link[] | MemberFault {
  const links = chain.linker.links(member.factor);
  if (typeof links === 'string') return links;
  const turned =
    member.exponent === 1
      ? links
      : links.map((link): Link => ({ ...link, exponent: link.exponent === 1 ? -1 : 1 })).reverse();
  // A matrix link is neither inverted nor divided by, not even when the two would cancel.
  const inverted = member.exponent === -1 || links.some((link) => link.exponent === -1);
  return inverted && links.some((link) => !commutes(chain, link)) ? 'matrix-inverse' : turned;
}

/** A product in lowest terms: the links of numbers with their exponents, and the links of matrices in order. */
export interface ReducedProduct {
  readonly coefficient: Rational;
  readonly scalars: ReadonlyMap<string, number>;
  readonly matrices: readonly string[];
  readonly links: readonly Link[];
  /** Equal for two products exactly when they differ by their coefficient at most. */
  readonly key: string;
}

/** Telescopes a product as far as the graph allows; undefined when a member is no factor of the chain. */
export function reduceProduct(chain: Chain, product: DerivativeProduct): ReducedProduct | undefined {
  const scalars = new Map<string, number>();
  const matrices: string[] = [];
  const all: Link[] = [];
  for (const member of product.members) {
    const links = memberLinks(chain, member);
    if (typeof links === 'string') return undefined;
    all.push(...links);
    for (const link of links) {
      const name = linkName(link);
      if (!commutes(chain, link)) matrices.push(name);
      else scalars.set(name, (scalars.get(name) ?? 0) + link.exponent);
    }
  }
  for (const [name, exponent] of scalars) if (exponent === 0) scalars.delete(name);
  const sorted = [...scalars].sort(([a], [b]) => (a < b ? -1 : 1));
  const key = isZero(product.coefficient) ? '0' : JSON.stringify([sorted, matrices]);
  return { coefficient: product.coefficient, scalars, matrices, links: all, key };
}
