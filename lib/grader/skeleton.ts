// The arithmetic skeleton of an expression: sums as lists of terms, products as lists of powers. What a form is judged by.
import { type Expression, neg } from '../math/expression';
import { literalValue } from '../math/literal';
import { multiply, negate, ONE, type Rational, rational } from '../math/rational';
import { canonicalKey } from './canonical-key';

/** base^exponent, the exponent a number; `key` is the same for the same base, however it is written. */
export interface PowerFactor {
  readonly base: Expression;
  readonly exponent: Rational;
  readonly key: string;
}

/** A product: its number literals above and below the line, its signs, and its other factors in order. */
export interface ProductSkeleton {
  readonly above: readonly Rational[];
  readonly below: readonly Rational[];
  readonly minuses: number;
  readonly factors: readonly PowerFactor[];
}

export const isSum = (e: Expression): boolean => e.op === 'add' || e.op === 'sub';

/** The terms of a sum, signs pushed into them; one term when it is none. */
export function termsOf(e: Expression): readonly Expression[] {
  if (e.op === 'add') return [...termsOf(e.left), ...termsOf(e.right)];
  if (e.op === 'sub') return [...termsOf(e.left), ...termsOf(e.right).map(negated)];
  if (e.op === 'neg' && isSum(e.arg)) return termsOf(e.arg).map(negated);
  return [e];
}

const negated = (e: Expression): Expression => (e.op === 'neg' ? e.arg : neg(e));

const isE = (e: Expression): boolean => e.op === 'constant' && e.name === 'e';

/** The factors of a product, through brackets, quotients, signs and powers with a number for exponent. */
export function productOf(e: Expression): ProductSkeleton {
  const above: Rational[] = [];
  const below: Rational[] = [];
  const factors: PowerFactor[] = [];
  let minuses = 0;
  const visit = (node: Expression, exponent: Rational): void => {
    const plain = exponent.d === 1n && (exponent.n === 1n || exponent.n === -1n);
    if (node.op === 'number' && plain) (exponent.n > 0n ? above : below).push(node.value);
    else if (node.op === 'neg' && plain) {
      minuses++;
      visit(node.arg, exponent);
    } else if ((node.op === 'mul' || node.op === 'hadamard') && plain) {
      visit(node.left, exponent);
      visit(node.right, exponent);
    } else if (node.op === 'div' && plain) {
      visit(node.left, exponent);
      visit(node.right, negate(exponent));
    } else if (node.op === 'pow' && isE(node.left)) exponential(node.right, exponent);
    else if (node.op === 'call' && node.fn === 'exp') exponential(node.args[0] as Expression, exponent);
    else if (node.op === 'pow') {
      const k = literalValue(node.right);
      if (k) visit(node.left, multiply(exponent, k));
      else push(node, exponent);
    } else push(node, exponent);
  };
  /** e^(3x) is the third power of e^x. */
  const exponential = (argument: Expression, exponent: Rational): void => {
    const { above: up, below: down, minuses: signs, factors: rest } = productOf(argument);
    const key = `e^${rest
      .map((f) => `${f.key}^${f.exponent.n}/${f.exponent.d}`)
      .sort()
      .join('*')}`;
    let scale = signs % 2 ? negate(exponent) : exponent;
    for (const a of up) scale = multiply(scale, a);
    for (const b of down) if (b.n !== 0n) scale = multiply(scale, rational(b.d, b.n));
    factors.push({ base: { op: 'call', fn: 'exp', args: [argument] }, exponent: scale, key });
  };
  const push = (base: Expression, exponent: Rational): void => {
    factors.push({ base, exponent, key: canonicalKey(base) });
  };
  visit(e, ONE);
  return { above, below, minuses, factors };
}
