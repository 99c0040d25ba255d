// What stands above and below a line alike, taken away: in a term, or in a product with a sum of fractions that is multiplied out.
import { expand } from './expand';
import { binary, type Expression, neg, number } from './expression';
import { literalValue } from './literal';
import { printPlain } from './print-plain';
import { isInteger } from './rational';
import { simplify } from './simplify';

interface Factor {
  readonly base: Expression;
  readonly exponent: number;
}

/** The factors of a product or quotient; signs and numbers are factors as well. */
function factorsOf(e: Expression, sign: 1 | -1 = 1): Factor[] {
  switch (e.op) {
    case 'neg':
      return [{ base: number(-1), exponent: 1 }, ...factorsOf(e.arg, sign)];
    case 'mul':
      return [...factorsOf(e.left, sign), ...factorsOf(e.right, sign)];
    case 'div':
      return [...factorsOf(e.left, sign), ...factorsOf(e.right, sign === 1 ? -1 : 1)];
    case 'pow': {
      const power = literalValue(e.right);
      if (power && isInteger(power)) return [{ base: e.left, exponent: sign * Number(power.n) }];
    }
  }
  return [{ base: e, exponent: sign }];
}

/** The terms of a sum, each with its sign in it. */
function termsOf(e: Expression): Expression[] {
  if (e.op === 'add') return [...termsOf(e.left), ...termsOf(e.right)];
  return e.op === 'sub' ? [...termsOf(e.left), ...termsOf(e.right).map(neg)] : [e];
}

/** A product of these, with equal bases put together. */
function productOf(factors: readonly Factor[]): Expression {
  const powers = new Map<string, Factor>();
  for (const { base, exponent } of factors) {
    const key = printPlain(base);
    powers.set(key, { base, exponent: exponent + (powers.get(key)?.exponent ?? 0) });
  }
  return [...powers.values()]
    .filter(({ exponent }) => exponent !== 0)
    .map(({ base, exponent }) => (exponent === 1 ? base : binary('pow', base, number(exponent))))
    .reduce<Expression>((a, b) => binary('mul', a, b), number(1));
}

const isFraction = (term: Expression): boolean => factorsOf(term).some(({ exponent }) => exponent < 0);
const isSumOfFractions = ({ base, exponent }: Factor): boolean =>
  exponent === 1 && (base.op === 'add' || base.op === 'sub') && termsOf(base).some(isFraction);

/** Multiplied out, most products grow; it is worth a line where this one shrinks. */
const isShort = (short: Expression, long: Expression): boolean =>
  printPlain(short).length <= printPlain(long).length / 2;

/** y − t rather than −t + y. */
const positiveFirst = (e: Expression): Expression =>
  e.op === 'add' && e.left.op === 'neg' ? binary('sub', e.right, e.left.arg) : e;

/** A sum with the fractions gone that cancel by themselves: ln x + 2x/x is ln x + 2. Undefined where there is none. */
function termByTerm(e: Expression): Expression | undefined {
  let found = false;
  const short = termsOf(e).map((term) => {
    const whole = productOf(factorsOf(term));
    if (!isFraction(term) || isFraction(whole)) return term;
    found = true;
    return whole;
  });
  return found ? simplify(short.reduce((a, b) => binary('add', a, b))) : undefined;
}

/**
 * The short form of an expression in which fractions cancel: y·(1 − y)·((1 − t)/(1 − y) − t/y) is y − t. Undefined where
 * nothing cancels, or where it does not become short.
 */
export const cancelled = (e: Expression): Expression | undefined => multipliedOut(e) ?? termByTerm(e);

/** A product in which every fraction cancels; undefined where one is left. */
function multipliedOut(e: Expression): Expression | undefined {
  const factors = factorsOf(e);
  const sum = factors.find(isSumOfFractions);
  const others = factors.filter((factor) => factor !== sum);
  if (!sum || others.length === 0) return undefined;
  const terms = termsOf(sum.base).map((term) => productOf([...others, ...factorsOf(term)]));
  if (terms.some(isFraction)) return undefined;
  const whole = terms.reduce((a, b) => binary('add', a, b));
  const expanded = expand(whole, printPlain)?.expression;
  return expanded && isShort(expanded, e) ? positiveFirst(expanded) : undefined;
}
