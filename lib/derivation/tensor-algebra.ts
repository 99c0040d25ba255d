// Building matrix expressions that read as a person writes them: numbers in front, no ones, no products with one.
import { binary, call, children, type Expression, neg, number, type Shape, withChildren } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { add, type Rational, multiply as times } from '../math/rational';
import { isScalarShape } from './tensor-shapes';

const isOne = (e: Expression): boolean => e.op === 'number' && e.value.n === 1n && e.value.d === 1n;
const isOnes = (e: Expression): boolean => e.op === 'call' && e.fn === 'ones';
const literal = (value: Rational): Expression => ({ op: 'number', value });

/** The number in front of an expression, and the rest. */
function lead(e: Expression): readonly [Rational, Expression | undefined] {
  const one = { n: 1n, d: 1n };
  if (e.op === 'number') return [e.value, undefined];
  if (e.op === 'neg') {
    const [c, rest] = lead(e.arg);
    return [{ n: -c.n, d: c.d }, rest];
  }
  if (e.op === 'mul' && e.left.op === 'number') return [e.left.value, e.right];
  if (e.op === 'mul' || e.op === 'hadamard') {
    const [c, rest] = lead(e.left);
    if (c.n === c.d) return [one, e];
    return [c, rest ? binary(e.op, rest, e.right) : e.right];
  }
  return [one, e];
}

/** The number in front of the first factor, a minus before everything: −2·A·B. */
function withLead(c: Rational, rest: Expression | undefined): Expression {
  if (!rest) return literal(c);
  if (c.n < 0n) return neg(withLead({ n: -c.n, d: c.d }, rest));
  if (c.n === c.d) return rest;
  if (rest.op === 'mul' || rest.op === 'hadamard') return binary(rest.op, withLead(c, rest.left), rest.right);
  return binary('mul', literal(c), rest);
}

/** a·b for a number or a scalar a. */
export function scale(a: Expression, b: Expression): Expression {
  const [c, rest] = lead(a);
  const [d, other] = lead(b);
  const number = times(c, d);
  if (!rest) return withLead(number, other);
  if (!other) return withLead(number, rest);
  const over = rest.op === 'div' && isOne(rest.left) ? rest.right : undefined;
  return withLead(number, over ? binary('div', other, over) : binary('mul', rest, other));
}

/** The matrix product without needless brackets; a factor that is one is left out. */
export function multiply(a: Expression, b: Expression): Expression {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  if (b.op === 'mul' && b.left.op !== 'number') return multiply(multiply(a, b.left), b.right);
  const [c, left] = lead(a);
  const [d, right] = lead(b);
  const number = times(c, d);
  if (!left) return withLead(number, right);
  if (!right) return withLead(number, left);
  return withLead(number, binary('mul', left, right));
}

/** The product entry by entry; a matrix of ones is left out. */
export function hadamard(a: Expression, b: Expression): Expression {
  const [c, left] = lead(a);
  const [d, right] = lead(b);
  const number = times(c, d);
  if (!left || isOnes(left)) return withLead(number, right);
  if (!right || isOnes(right)) return withLead(number, left);
  return withLead(number, binary('hadamard', left, right));
}

/** The transpose of an expression of this shape; of a number it is the number. */
export const transpose = (e: Expression, shape: Shape): Expression => (isScalarShape(shape) ? e : turned(e));

/** (c·A·B)ᵀ = c·Bᵀ·Aᵀ, (A ⊙ B)ᵀ = Aᵀ ⊙ Bᵀ. */
function turned(e: Expression): Expression {
  const [c, rest] = lead(e);
  if (!rest) return e;
  if (c.n !== c.d) return withLead(c, turned(rest));
  switch (rest.op) {
    case 'transpose':
      return rest.arg;
    case 'mul':
      return binary('mul', turned(rest.right), turned(rest.left));
    case 'hadamard':
      return binary('hadamard', turned(rest.left), turned(rest.right));
    default:
      return { op: 'transpose', arg: rest };
  }
}

export const ones = ([rows, columns]: Shape): Expression =>
  rows === 1 && columns === 1 ? number(1) : call('ones', number(rows), number(columns));

/** The sum of all entries, a number in front taken out. */
export function plainSum(e: Expression): Expression {
  const [c, rest] = lead(e);
  return rest ? withLead(c, call('sum', rest)) : e;
}

/** A scalar formula meant for every entry of a matrix: products become ⊙, powers repeated ⊙. */
export function elementwise(e: Expression, shape: Shape): Expression {
  if (isScalarShape(shape)) return e;
  const node = withChildren(
    e,
    children(e).map((child) => elementwise(child, shape)),
  );
  if (node.op === 'mul' && node.left.op !== 'number' && node.right.op !== 'number') {
    return binary('hadamard', node.left, node.right);
  }
  const square =
    node.op === 'pow' && node.right.op === 'number' && node.right.value.n === 2n && node.right.value.d === 1n;
  return square && node.op === 'pow' ? binary('hadamard', node.left, node.left) : node;
}

/** a + b + …, like terms together, one without a minus first. */
export function sumOf(terms: readonly Expression[]): Expression {
  const byRest = new Map<string, { c: Rational; rest: Expression | undefined }>();
  for (const [c, rest] of terms.map(lead)) {
    const key = rest ? printPlain(rest) : '';
    const known = byRest.get(key);
    byRest.set(key, { c: known ? add(known.c, c) : c, rest });
  }
  const left = [...byRest.values()].filter(({ c }) => c.n !== 0n).map(({ c, rest }) => withLead(c, rest));
  const positive = Math.max(
    0,
    left.findIndex(({ op }) => op !== 'neg'),
  );
  const [first = number(0), ...others] = [...left.slice(positive, positive + 1), ...left.toSpliced(positive, 1)];
  return others.reduce((a, b) => (b.op === 'neg' ? binary('sub', a, b.arg) : binary('add', a, b)), first);
}
