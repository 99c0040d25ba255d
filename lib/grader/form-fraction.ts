// Is an expression a single fraction: at most one quotient, on top?
import { children, type Expression } from '../math/expression';
import { literalValue } from '../math/literal';

/**
 * Looks at the arithmetic around the functions, not into their arguments or into exponents. A negative power is a quotient
 * that is not on top.
 */
export function isSingleFraction(e: Expression): boolean {
  const top = e.op === 'neg' ? e.arg : e;
  return top.op === 'div' ? isWhole(top.left) && isWhole(top.right) : isWhole(top);
}

/** Without any quotient. */
function isWhole(e: Expression): boolean {
  if (e.op === 'div') return false;
  if (e.op === 'pow') return isWhole(e.left) && (isE(e.left) || !((literalValue(e.right)?.n ?? 0n) < 0n));
  if (e.op === 'call' || e.op === 'apply' || e.op === 'indicator') return true;
  return children(e).every(isWhole);
}

const isE = (e: Expression): boolean => e.op === 'constant' && e.name === 'e';
