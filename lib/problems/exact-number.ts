// Exact arithmetic straight through a tree: most of what a draw works out is a plain fraction, and needs no new trees.
import type { Expression } from '../math/expression';
import { foldCall } from '../math/fold-call';
import {
  absolute,
  add,
  divide,
  isInteger,
  isZero,
  multiply,
  negate,
  power,
  type Rational,
  subtract,
} from '../math/rational';

/** What a name stands for, where that is known. */
export type LookUp = (name: string) => Expression | undefined;

const LARGEST_EXPONENT = 64n;
const LARGEST = 1n << 512n;

const isShort = ({ n, d }: Rational): boolean => n < LARGEST && n > -LARGEST && d < LARGEST;

function raise(base: Rational, exponent: Rational): Rational | undefined {
  if (!isInteger(exponent) || absolute(exponent).n > LARGEST_EXPONENT) return undefined;
  const value = power(base, Number(exponent.n));
  return value && isShort(value) ? value : undefined;
}

function callOf(e: Extract<Expression, { op: 'call' }>, lookUp: LookUp): Rational | undefined {
  const args: Expression[] = [];
  for (const arg of e.args) {
    const value = exactNumber(arg, lookUp);
    if (!value) return undefined;
    args.push({ op: 'number', value });
  }
  const folded = foldCall(e.fn, args);
  return folded?.op === 'number' ? folded.value : undefined;
}

/**
 * The number that `simplify` gives once the values are put in; undefined where it gives no number, or where that takes more
 * than arithmetic (x − x, say).
 */
export function exactNumber(e: Expression, lookUp: LookUp): Rational | undefined {
  switch (e.op) {
    case 'number':
      return e.value;
    case 'variable': {
      const value = lookUp(e.name);
      return value?.op === 'number' ? value.value : undefined;
    }
    case 'neg': {
      const value = exactNumber(e.arg, lookUp);
      return value && negate(value);
    }
    case 'call':
      return callOf(e, lookUp);
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'pow':
      return operate(e, lookUp);
    default:
      return undefined;
  }
}

type Operation = Extract<Expression, { op: 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'hadamard' }>;

function operate(e: Operation, lookUp: LookUp): Rational | undefined {
  const left = exactNumber(e.left, lookUp);
  const right = left && exactNumber(e.right, lookUp);
  if (!right) return undefined;
  switch (e.op) {
    case 'add':
      return add(left, right);
    case 'sub':
      return subtract(left, right);
    case 'mul':
      return multiply(left, right);
    case 'div':
      return divide(left, right);
    default:
      return isZero(left) && right.n < 0n ? undefined : raise(left, right);
  }
}
