// Whether an expression stands for a matrix, as far as its names tell: then ' and ^T mean the transpose.
import { children, type Expression, type Shape } from './expression';

/** True when a declared matrix, a matrix literal, a transpose, `diag` or `ones` makes the expression a matrix. */
export function isMatrixLike(e: Expression, scope: { readonly shapes: ReadonlyMap<string, Shape> }): boolean {
  if (e.op === 'matrix' || e.op === 'transpose' || e.op === 'hadamard') return true;
  if (e.op === 'variable') return scope.shapes.has(e.name);
  if (e.op === 'call' && (e.fn === 'diag' || e.fn === 'ones')) return true;
  if (e.op === 'call' && e.fn === 'sum') return false;
  return children(e).some((c) => isMatrixLike(c, scope));
}
