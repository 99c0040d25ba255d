// f'', f''' … of a built-in function at a point, in closed form.
import { differentiate } from './differentiate';
import { binary, children, type Expression, type FunctionName, substitute, variable, withChildren } from './expression';
import { functionDerivative } from './function-derivative';

/** Each order multiplies the size; nobody types more primes than this. */
const MAX_ORDER = 4;

/** A name that no text can spell. */
const POINT = '\u0000';

/**
 * The derivative of an order from 1 on at `u`; undefined when the function has no closed form or the order is too high.
 * At a matrix it is taken entry by entry, as the function itself is.
 */
export function derivativeOfOrder(
  fn: FunctionName,
  order: number,
  u: Expression,
  matrix: boolean,
): Expression | undefined {
  if (order > MAX_ORDER) return undefined;
  if (order === 1 && !matrix) return functionDerivative(fn, u);
  let e = functionDerivative(fn, variable(POINT));
  for (let k = 1; e && k < order; k++) e = differentiate(e, POINT);
  if (e && matrix) e = entryByEntry(e);
  return e && substitute(e, new Map([[POINT, u]]));
}

/** Products of two values at the point become ⊙; a number times a matrix stays a product. */
function entryByEntry(e: Expression): Expression {
  const old = children(e);
  const node = old.length ? withChildren(e, old.map(entryByEntry)) : e;
  return node.op === 'mul' && hasPoint(node.left) && hasPoint(node.right)
    ? binary('hadamard', node.left, node.right)
    : node;
}

const hasPoint = (e: Expression): boolean =>
  e.op === 'variable' ? e.name === POINT : children(e).some((c) => hasPoint(c));
