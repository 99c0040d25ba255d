// What a wrong matrix looks like: transposed, reversed, elementwise. Each is tried by the same comparison; nothing is guessed.
import { compareMatrices } from '../math/equivalence/compare-matrices';
import { binary, children, type Expression, type Scope, withChildren } from '../math/expression';
import type { Message } from '../result';

/** The faulty rule that turns the reference into this answer, or undefined. */
export function matrixReason(student: Expression, reference: Expression, scope: Scope): Message | undefined {
  const right = (e: Expression) => compareMatrices(e, reference, scope).verdict === 'equal';
  if (right({ op: 'transpose', arg: student })) {
    return { code: isOuterProduct(student) ? 'matrix.outer-reversed' : 'matrix.transposed' };
  }
  if (contains(student, 'hadamard') && right(exchange(student, 'hadamard', 'mul')))
    return { code: 'matrix.elementwise' };
  if (contains(student, 'mul') && right(exchange(student, 'mul', 'hadamard')))
    return { code: 'matrix.not-elementwise' };
  const factors = factorsOf(student);
  if (factors.length > 1 && right(factors.reduceRight((a, b) => binary('mul', a, b)))) return { code: 'matrix.order' };
  return undefined;
}

/** A product with a transposed last factor: u·vᵀ. */
const isOuterProduct = (e: Expression): boolean =>
  e.op === 'mul' && e.right.op === 'transpose' && e.left.op !== 'transpose';

const contains = (e: Expression, op: Expression['op']): boolean =>
  e.op === op || children(e).some((c) => contains(c, op));

function exchange(e: Expression, from: 'mul' | 'hadamard', to: 'mul' | 'hadamard'): Expression {
  const old = children(e);
  const node = old.length
    ? withChildren(
        e,
        old.map((c) => exchange(c, from, to)),
      )
    : e;
  return node.op === from ? { ...node, op: to } : node;
}

const factorsOf = (e: Expression): readonly Expression[] =>
  e.op === 'mul' ? [...factorsOf(e.left), ...factorsOf(e.right)] : [e];
