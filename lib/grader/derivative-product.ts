// A product of named derivative factors as it was typed: the members in order, with what was divided and what was counted.
import type { Expression } from '../math/expression';
import { divide, isInteger, multiply, negate, ONE, type Rational } from '../math/rational';
import { err, ok, type Result } from '../result';
import type { DerivativeFactor } from './link';

/** One typed factor; a divisor has the exponent −1. */
export interface Member {
  readonly factor: DerivativeFactor;
  readonly exponent: 1 | -1;
}

export interface DerivativeProduct {
  readonly coefficient: Rational;
  readonly members: readonly Member[];
}

const MAX_POWER = 16;
const MAX_TERMS = 400;
const MAX_MEMBERS = 2000;

/** One factor as text in the grammar: `dL/dy`, `1/(dx/dy)`, `d+h/dW`. */
export function memberText({ factor, exponent }: Member): string {
  const text = `d${factor.immediate ? '+' : ''}${factor.of}/d${factor.wrt}`;
  return exponent === 1 ? text : `1/(${text})`;
}

const single = (coefficient: Rational, members: readonly Member[] = []): DerivativeProduct[] => [
  { coefficient, members },
];

/**
 * Multiplies an expression out into products of derivative factors, one for each term of the sum it is.
 * Refuses anything else with `factors.not-a-derivative`, and sums that would grow beyond bounds with `too-large`.
 */
export function readProducts(e: Expression): Result<readonly DerivativeProduct[]> {
  switch (e.op) {
    case 'derivative':
      return ok(single(ONE, [{ factor: e, exponent: 1 }]));
    case 'number':
      return ok(single(e.value));
    case 'neg':
      return mapTerms(readProducts(e.arg), (p) => ({ ...p, coefficient: negate(p.coefficient) }));
    case 'add':
    case 'sub': {
      const left = readProducts(e.left);
      const right = readProducts(e.op === 'sub' ? { op: 'neg', arg: e.right } : e.right);
      if (!left.ok || !right.ok) return left.ok ? right : left;
      return bounded([...left.value, ...right.value]);
    }
    case 'mul':
    case 'hadamard': {
      const left = readProducts(e.left);
      const right = readProducts(e.right);
      return left.ok && right.ok ? multiplyOut(left.value, right.value) : left.ok ? right : left;
    }
    case 'div': {
      const left = readProducts(e.left);
      const right = invert(readProducts(e.right));
      return left.ok && right.ok ? multiplyOut(left.value, right.value) : left.ok ? right : left;
    }
    case 'pow':
      return readPower(e.left, e.right);
    default:
      return err({ code: 'factors.not-a-derivative' });
  }
}

function readPower(base: Expression, exponent: Expression): Result<readonly DerivativeProduct[]> {
  const negative = exponent.op === 'neg';
  const literal = exponent.op === 'neg' ? exponent.arg : exponent;
  if (
    literal.op !== 'number' ||
    !isInteger(literal.value) ||
    literal.value.n > MAX_POWER ||
    literal.value.n < -MAX_POWER
  ) {
    return err({ code: 'factors.not-a-derivative' });
  }
  const k = Number(negative ? -literal.value.n : literal.value.n);
  const factor = k < 0 ? invert(readProducts(base)) : readProducts(base);
  let result: Result<readonly DerivativeProduct[]> = ok(single(ONE));
  for (let i = 0; i < Math.abs(k); i++) {
    if (!factor.ok || !result.ok) return factor;
    result = multiplyOut(result.value, factor.value);
  }
  return result;
}

/** One over a single product; a sum below the line is no product of factors. */
function invert(terms: Result<readonly DerivativeProduct[]>): Result<readonly DerivativeProduct[]> {
  if (!terms.ok) return terms;
  const [only] = terms.value;
  if (!only || terms.value.length > 1) return err({ code: 'factors.sum-below' });
  const coefficient = divide(ONE, only.coefficient);
  if (!coefficient) return err({ code: 'undefined' });
  const members = only.members.map((m): Member => ({ ...m, exponent: m.exponent === 1 ? -1 : 1 })).reverse();
  return ok(single(coefficient, members));
}

function multiplyOut(
  left: readonly DerivativeProduct[],
  right: readonly DerivativeProduct[],
): Result<readonly DerivativeProduct[]> {
  if (left.length * right.length > MAX_TERMS) return err({ code: 'too-large' });
  return bounded(
    left.flatMap((a) =>
      right.map((b) => ({
        coefficient: multiply(a.coefficient, b.coefficient),
        members: [...a.members, ...b.members],
      })),
    ),
  );
}

function bounded(terms: readonly DerivativeProduct[]): Result<readonly DerivativeProduct[]> {
  let members = 0;
  for (const term of terms) members += term.members.length;
  return terms.length > MAX_TERMS || members > MAX_MEMBERS ? err({ code: 'too-large' }) : ok(terms);
}

function mapTerms(
  terms: Result<readonly DerivativeProduct[]>,
  f: (term: DerivativeProduct) => DerivativeProduct,
): Result<readonly DerivativeProduct[]> {
  return terms.ok ? ok(terms.value.map(f)) : terms;
}
