// Is an expression expanded: a sum of products, with no product or positive integer power of a sum left?
import type { Expression } from '../math/expression';
import { isInteger } from '../math/rational';
import { isSum, productOf } from './skeleton';

/** Looks at the arithmetic around the functions, not into their arguments. */
export function isExpanded(e: Expression): boolean {
  if (e.op === 'add') return isExpanded(e.left) && isExpanded(e.right);
  if (e.op === 'sub') return isExpanded(e.left) && !isSum(e.right) && isExpanded(e.right);
  return !productOf(e).factors.some(({ base, exponent }) => isSum(base) && isInteger(exponent) && exponent.n > 0n);
}
