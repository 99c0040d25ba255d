// Whether an expression has a value at all: what an answer is compared with must have one.
import { type Expression, number, type Scope } from '../expression';
import { compareNodes } from './compare-nodes';
import { compiledReference } from './compiled-reference';
import { DomainBounds } from './domain-bounds';
import { Pair } from './pair';
import { MAYBE, UNDEFINED } from './state';

/** `nowhere` is proved; `unseen` means that none of the points that were tried has a value. */
export type Existence = 'somewhere' | 'unseen' | 'nowhere' | 'unknown';

const TRIES = 460;
const NEIGHBOURS = 3;

/** Where a scalar expression is defined on the interior of its scope's domain. */
export function existence(e: Expression, scope: Scope): Existence {
  const { builder, node } = compiledReference(e, scope);
  const { graph } = builder;
  if (!node || graph.full) return 'unknown';
  const pair = new Pair(graph, node, node);
  let maybe = false;
  for (let i = 0; i < TRIES; i++) {
    pair.advance();
    if (!(node.state & UNDEFINED)) {
      if (!(node.state & MAYBE)) {
        if (pair.pointwise || staysDefined(pair)) return 'somewhere';
      } else maybe = true;
    }
    // Bounds over the whole domain are worth it only now; those of an unknown function hold for one stand-in.
    if (i === 0 && !pair.unknownFunctions.size && (new DomainBounds(pair).states[node.id] ?? 0) & UNDEFINED)
      return 'nowhere';
    if (maybe && i >= NEIGHBOURS) return byAlgebra(e, scope);
  }
  return byAlgebra(e, scope) === 'nowhere' ? 'nowhere' : 'unseen';
}

/** Whether the neighbours of a point at which the expression is defined are not certainly outside its domain. */
function staysDefined(pair: Pair): boolean {
  for (let i = 0; i < NEIGHBOURS; i++) {
    pair.jitter();
    if (pair.reference.state & UNDEFINED) return false;
  }
  return true;
}

/** Bounds do not settle it: a denominator that is zero in disguise is left to exact algebra. */
function byAlgebra(e: Expression, scope: Scope): Existence {
  const { builder, node, size } = compiledReference(e, scope);
  const { graph } = builder;
  try {
    const zero = builder.build(number(0));
    if (!zero || !node || graph.full) return 'unknown';
    const { verdict, method } = compareNodes(graph, node, zero);
    if (verdict !== 'undefined') return 'unknown';
    return method === 'exact' ? 'nowhere' : 'unseen';
  } finally {
    graph.rollback(size);
  }
}
