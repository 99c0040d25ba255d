// The exact rational value of a constant expression, where it has one that plain arithmetic finds.
import { children, type Expression } from '../math/expression';
import { foldCall } from '../math/fold-call';
import { add, divide, isInteger, multiply, negate, power, type Rational, subtract } from '../math/rational';

/** Numbers longer than this many bits are left to the enclosing evaluators. */
const MAX_BITS = 8192;

const bits = (a: Rational): number => (a.n.toString(16).length + a.d.toString(16).length) * 4;

const bounded = (a: Rational | undefined): Rational | undefined => (a && bits(a) <= MAX_BITS ? a : undefined);

/** The value by exact arithmetic, integer powers and exact function values; undefined for anything else. */
export function exactValue(e: Expression): Rational | undefined {
  switch (e.op) {
    case 'number':
      return e.value;
    case 'neg': {
      const a = exactValue(e.arg);
      return a && negate(a);
    }
    case 'call': {
      const args: Expression[] = [];
      for (const child of children(e)) {
        const value = exactValue(child);
        args.push(value ? { op: 'number', value } : child);
      }
      const folded = foldCall(e.fn, args);
      return folded?.op === 'number' ? folded.value : undefined;
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'hadamard':
    case 'div':
    case 'pow': {
      const a = exactValue(e.left);
      const b = a && exactValue(e.right);
      return a && b && bounded(combine(e.op, a, b));
    }
    default:
      return undefined;
  }
}

function combine(
  op: 'add' | 'sub' | 'mul' | 'hadamard' | 'div' | 'pow',
  a: Rational,
  b: Rational,
): Rational | undefined {
  if (op === 'add') return add(a, b);
  if (op === 'sub') return subtract(a, b);
  if (op === 'div') return divide(a, b);
  if (op !== 'pow') return multiply(a, b);
  const k = Number(b.n);
  return isInteger(b) && Math.abs(k) * bits(a) <= MAX_BITS ? power(a, k) : undefined;
}
