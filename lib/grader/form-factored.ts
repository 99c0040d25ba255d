// Is an expression factored: a product or power on top, and no sum in it whose terms share a factor?
import type { Expression } from '../math/expression';
import { sharesFactor } from './shared-factor';
import { isSum, productOf, termsOf } from './skeleton';

/** Looks at the arithmetic around the functions, not into their arguments. A single name, number or function is factored. */
export function isFactored(e: Expression): boolean {
  const top = e.op === 'neg' ? e.arg : e;
  return !isSum(top) && sumsIn(top).every((sum) => !sharesFactor(sum));
}

/** Every sum among the factors, above and below the line, and in the terms of those sums. */
function sumsIn(e: Expression): readonly Expression[] {
  return productOf(e).factors.flatMap(({ base }) => (isSum(base) ? [base, ...termsOf(base).flatMap(sumsIn)] : []));
}
