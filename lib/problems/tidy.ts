// Makes a stated formula look written by hand after numbers were put in: 1·x is x, a + (−2) is a − 2. Keeps its form.
import { binary, children, type Expression, neg, withChildren } from '../math/expression';
import { add, multiply, negate, type Rational, subtract } from '../math/rational';

const literal = (value: Rational): Expression => ({ op: 'number', value });
const isInt = (e: Expression, n: bigint) => e.op === 'number' && e.value.d === 1n && e.value.n === n;

/** −a when the expression shows a leading minus, else undefined. */
function withoutMinus(e: Expression): Expression | undefined {
  if (e.op === 'neg') return e.arg;
  return e.op === 'number' && e.value.n < 0n ? literal(negate(e.value)) : undefined;
}

function tidyProduct(left: Expression, right: Expression): Expression {
  if (left.op === 'number' && right.op === 'number') return literal(multiply(left.value, right.value));
  if (isInt(left, 1n)) return right;
  if (isInt(right, 1n)) return left;
  const positive = withoutMinus(left);
  return positive ? neg(tidyProduct(positive, right)) : binary('mul', left, right);
}

function tidySum(op: 'add' | 'sub', left: Expression, right: Expression): Expression {
  if (left.op === 'number' && right.op === 'number') {
    return literal(op === 'add' ? add(left.value, right.value) : subtract(left.value, right.value));
  }
  if (isInt(right, 0n)) return left;
  if (isInt(left, 0n)) return op === 'add' ? right : neg(right);
  const positive = withoutMinus(right);
  if (!positive) return binary(op, left, right);
  return binary(op === 'add' ? 'sub' : 'add', left, positive);
}

/** The same value in the same form, without the traces of substitution. */
export function tidy(e: Expression): Expression {
  const node = withChildren(e, children(e).map(tidy));
  switch (node.op) {
    case 'neg':
      return withoutMinus(node.arg) ?? node;
    case 'mul':
      return tidyProduct(node.left, node.right);
    case 'add':
    case 'sub':
      return tidySum(node.op, node.left, node.right);
    case 'pow':
      return isInt(node.right, 1n) ? node.left : node;
    default:
      return node;
  }
}
