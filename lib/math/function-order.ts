// f'', f''' … of a built-in function at a point, in closed form.
import { differentiate } from './differentiate';
import { type Expression, type FunctionName, substitute, variable } from './expression';
import { functionDerivative } from './function-derivative';

/** Each order multiplies the size; nobody types more primes than this. */
const MAX_ORDER = 4;

/** A name that no text can spell. */
const POINT = '\u0000';

/** The derivative of an order from 1 on at `u`; undefined when the function has no closed form or the order is too high. */
export function derivativeOfOrder(fn: FunctionName, order: number, u: Expression): Expression | undefined {
  if (order === 1 || order > MAX_ORDER) return order === 1 ? functionDerivative(fn, u) : undefined;
  let e = functionDerivative(fn, variable(POINT));
  for (let k = 1; e && k < order; k++) e = differentiate(e, POINT);
  return e && substitute(e, new Map([[POINT, u]]));
}
