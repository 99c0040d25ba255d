// Reverse mode through one matrix expression: what a gradient at the top hands to each operand.
// Formulas: matrix calculus for a scalar loss, gradients in the shape of what they belong to (denominator layout).
import { binary, type Expression, nodesOf, number, type Shape, substitute, variable } from '../math/expression';
import { functionDerivative } from '../math/function-derivative';
import { printPlain } from '../math/print-plain';
import { elementwise, hadamard, multiply, ones, plainSum, scale, transpose } from './tensor-algebra';
import { isScalarShape, shapeOfTree } from './tensor-shapes';

export type Shapes = ReadonlyMap<string, Shape>;

/** A gradient that goes on to one operand. */
export interface Share {
  readonly to: Expression;
  readonly gradient: Expression;
}

/** What one node hands to its operands; a fault may replace it. */
export type TensorRule = (node: Expression, gradient: Expression, shapes: Shapes) => readonly Share[];

/** The shape of an expression whose shapes fit; a scalar is one by one. */
export function shapeIn(e: Expression, shapes: Shapes): Shape {
  return shapeOfTree(e, shapes) ?? [1, 1];
}

const isOnes = (e: Expression): boolean => e.op === 'call' && e.fn === 'ones';

/** The number s of a matrix s·ones(…) or ones(…)/s that has it everywhere. */
function spreadNumber(e: Expression, shapes: Shapes): Expression | undefined {
  const isNumber = (s: Expression) => isScalarShape(shapeIn(s, shapes));
  if (e.op === 'mul' && isOnes(e.right) && isNumber(e.left)) return e.left;
  return e.op === 'div' && isOnes(e.left) && isNumber(e.right) ? { ...e, left: number(1) } : undefined;
}

/** gradient ⊙ factor. */
function entrywise(gradient: Expression, factor: Expression, shapes: Shapes): Expression {
  const number = spreadNumber(gradient, shapes);
  return number ? scale(number, factor) : hadamard(gradient, factor);
}

/** A single number that went with every entry takes the sum of what they hand down. */
function fitted(gradient: Expression, to: Expression, node: Expression, shapes: Shapes): Share {
  const spread = isScalarShape(shapeIn(to, shapes)) && !isScalarShape(shapeIn(node, shapes));
  return { to, gradient: spread ? plainSum(gradient) : gradient };
}

function ofProduct(left: Expression, right: Expression, gradient: Expression, shapes: Shapes): Share[] {
  const [a, b] = [shapeIn(left, shapes), shapeIn(right, shapes)];
  if (isScalarShape(a) && !isScalarShape(b)) {
    return [
      { to: left, gradient: plainSum(hadamard(gradient, right)) },
      { to: right, gradient: scale(left, gradient) },
    ];
  }
  if (isScalarShape(b) && !isScalarShape(a)) {
    return [
      { to: left, gradient: scale(right, gradient) },
      { to: right, gradient: plainSum(hadamard(gradient, left)) },
    ];
  }
  return [
    { to: left, gradient: multiply(gradient, transpose(right, b)) },
    { to: right, gradient: multiply(transpose(left, a), gradient) },
  ];
}

/** A square matrix multiplied by itself; powers of vectors go entry by entry. */
export function isMatrixPower(e: Expression, shapes: Shapes): boolean {
  if (e.op !== 'pow') return false;
  const [rows, columns] = shapeIn(e.left, shapes);
  return rows > 1 && columns > 1;
}

/** Stands for an entry of what is inside a function; it is no name of the grammar. */
const ENTRY = '·';

/** The function's slope at every entry of what is inside it. */
export function slopeOf({ fn, args }: Extract<Expression, { op: 'call' }>, shapes: Shapes): Expression | undefined {
  const [u] = args;
  const slope = functionDerivative(fn, variable(ENTRY));
  return slope && u ? substitute(elementwise(slope, shapeIn(u, shapes)), new Map([[ENTRY, u]])) : undefined;
}

/** Numbers alone hand nothing on; for what holds a name there would have to be a rule. */
function refuse(node: Expression): Share[] {
  if (nodesOf(node).some(({ op }) => op === 'variable')) throw new Error(`no gradient rule for ${printPlain(node)}`);
  return [];
}

/** The right rule of each node. A node without operands hands nothing on. */
export const shareOut: TensorRule = (node, gradient, shapes) => {
  switch (node.op) {
    case 'neg':
      return [{ to: node.arg, gradient: scale(number(-1), gradient) }];
    case 'add':
      return [fitted(gradient, node.left, node, shapes), fitted(gradient, node.right, node, shapes)];
    case 'sub':
      return [fitted(gradient, node.left, node, shapes), fitted(scale(number(-1), gradient), node.right, node, shapes)];
    case 'mul':
      return ofProduct(node.left, node.right, gradient, shapes);
    case 'hadamard':
      if (isScalarShape(shapeIn(node.left, shapes)) || isScalarShape(shapeIn(node.right, shapes))) {
        return ofProduct(node.left, node.right, gradient, shapes);
      }
      return [
        { to: node.left, gradient: entrywise(gradient, node.right, shapes) },
        { to: node.right, gradient: entrywise(gradient, node.left, shapes) },
      ];
    case 'div': {
      if (node.right.op === 'number') {
        const { n, d } = node.right.value;
        return [{ to: node.left, gradient: scale(number(d, n), gradient) }];
      }
      const top = fitted(binary('div', gradient, node.right), node.left, node, shapes);
      const bottom = binary('div', hadamard(gradient, node), node.right);
      return [top, fitted(scale(number(-1), bottom), node.right, node, shapes)];
    }
    case 'pow': {
      if (node.right.op !== 'number') return refuse(node);
      const { n, d } = node.right.value;
      const lowered = n === 2n * d ? node.left : binary('pow', node.left, number(n - d, d));
      if (isMatrixPower(node, shapes)) return ofProduct(node.left, lowered, gradient, shapes);
      return [{ to: node.left, gradient: scale(node.right, entrywise(gradient, lowered, shapes)) }];
    }
    case 'transpose':
      return [{ to: node.arg, gradient: transpose(gradient, shapeIn(node, shapes)) }];
    case 'apply':
      return [{ to: node.arg, gradient: entrywise(gradient, { ...node, order: node.order + 1 }, shapes) }];
    case 'call': {
      const [u] = node.args;
      if (!u || node.fn === 'ones') return [];
      if (node.fn === 'sum') return [{ to: u, gradient: scale(gradient, ones(shapeIn(u, shapes))) }];
      const slope = slopeOf(node, shapes);
      return slope && node.args.length === 1 ? [{ to: u, gradient: entrywise(gradient, slope, shapes) }] : refuse(node);
    }
    case 'matrix':
      return refuse(node);
    default:
      return [];
  }
};

/** Entrywise functions: their slope is what a mask or a saturation shows in. */
export const isElementwiseCall = (e: Expression): e is Extract<Expression, { op: 'call' }> =>
  e.op === 'call' && e.fn !== 'sum' && e.fn !== 'ones' && e.fn !== 'diag' && e.args.length === 1;
