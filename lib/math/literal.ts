// The exact value of an expression made of number literals only; it decides which exponents are read as real roots.
import type { Expression } from './expression';
import { add, divide, isInteger, multiply, negate, power, type Rational, subtract } from './rational';

const MAX_EXPONENT = 64n;

/** The rational value of literals joined by `+ - * /`, signs and small integer powers; undefined for anything else. */
export function literalValue(e: Expression): Rational | undefined {
  if (e.op === 'number') return e.value;
  if (e.op === 'neg') {
    const a = literalValue(e.arg);
    return a && negate(a);
  }
  if (e.op !== 'add' && e.op !== 'sub' && e.op !== 'mul' && e.op !== 'div' && e.op !== 'pow') return undefined;
  const a = literalValue(e.left);
  const b = a && literalValue(e.right);
  if (!a || !b) return undefined;
  if (e.op === 'add') return add(a, b);
  if (e.op === 'sub') return subtract(a, b);
  if (e.op === 'mul') return multiply(a, b);
  if (e.op === 'div') return divide(a, b);
  return isInteger(b) && b.n <= MAX_EXPONENT && b.n >= -MAX_EXPONENT ? power(a, Number(b.n)) : undefined;
}
