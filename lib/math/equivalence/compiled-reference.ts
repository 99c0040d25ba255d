// The reference's graph, built once for each (reference, scope) and kept as long as both live.
import type { Expression, Scope } from '../expression';
import { Builder } from './build';
import { Graph } from './graph';
import type { GraphNode } from './node';

export interface CompiledReference {
  readonly builder: Builder;
  /** Undefined when the reference is not scalar. */
  readonly node: GraphNode | undefined;
  /** The graph's length to roll back to after each answer. */
  readonly size: number;
}

const cache = new WeakMap<Scope, WeakMap<Expression, CompiledReference>>();

export function compiledReference(reference: Expression, scope: Scope): CompiledReference {
  const ofScope = cache.get(scope) ?? new WeakMap<Expression, CompiledReference>();
  cache.set(scope, ofScope);
  let compiled = ofScope.get(reference);
  if (!compiled) {
    const builder = new Builder(new Graph(), scope);
    builder.prepare();
    const node = builder.build(reference);
    compiled = { builder, node, size: builder.graph.nodes.length };
    ofScope.set(reference, compiled);
  }
  return compiled;
}
