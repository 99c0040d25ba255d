// Decides whether two scalar expressions are equal on a domain, and says how it knows. The procedure is in docs/grading.md.
import type { Expression, Scope } from '../expression';
import { compareNodes, type ExpressionComparison } from './compare-nodes';
import { compiledReference } from './compiled-reference';

/**
 * Compares a student's expression with the reference over the scope's domains. Never throws on what a person can type, never
 * hangs: work is bounded by fuel. Definitions are shared, not expanded. Scalars only; see `compare-matrices.ts`.
 */
export function compareExpressions(student: Expression, reference: Expression, scope: Scope): ExpressionComparison {
  const { builder, node, size } = compiledReference(reference, scope);
  const { graph } = builder;
  try {
    const answer = builder.build(student);
    if (!answer || !node || graph.full) return { verdict: 'undecided', method: 'limits' };
    return compareNodes(graph, answer, node);
  } finally {
    graph.rollback(size);
  }
}
