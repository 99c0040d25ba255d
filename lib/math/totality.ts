// Is an expression defined for every real value of its variables, whatever they are?
import { children, type Expression } from './expression';
import { isInteger, isZero } from './rational';

// biome-ignore format: a table reads best by family
const TOTAL_FUNCTIONS: ReadonlySet<string> = new Set([
  'sin', 'cos', 'sinh', 'cosh', 'tanh', 'sech', 'atan', 'acot', 'asinh',
  'exp', 'cbrt', 'abs', 'sign', 'relu', 'sigmoid', 'softplus', 'step', 'max', 'min',
]);

const isNonzeroNumber = (e: Expression) => e.op === 'constant' || (e.op === 'number' && !isZero(e.value));

/** True only when it is certain that the expression is defined everywhere: then 0·e is 0 and e − e is 0. */
export function isTotal(e: Expression): boolean {
  if (!children(e).every(isTotal)) return false;
  switch (e.op) {
    case 'div':
      return isNonzeroNumber(e.right);
    case 'pow':
      return (
        (e.right.op === 'number' && isInteger(e.right.value) && e.right.value.n >= 0n) ||
        (e.left.op === 'constant' && e.left.name === 'e')
      );
    case 'call':
      return TOTAL_FUNCTIONS.has(e.fn);
    case 'matrix':
    case 'transpose':
    case 'hadamard':
    case 'derivative':
      return false;
    default:
      return true;
  }
}
