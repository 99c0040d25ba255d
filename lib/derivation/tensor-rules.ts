// Reverse mode through one matrix expression: what a gradient at the top hands to each operand.
// Formulas: matrix calculus for a scalar loss, gradients in the shape of what they belong to (denominator layout).
import { binary, type Expression, neg, number, type Shape } from '../math/expression';
import { functionDerivative } from '../math/function-derivative';
import { entriesOf, shapeOf } from '../math/matrix-entries';
import { elementwise, hadamard, isScalarShape, multiply, ones, plainSum, scale, transpose } from './tensor-algebra';

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
  const entries = entriesOf(e, { shapes });
  return entries.ok ? shapeOf(entries.value) : [1, 1];
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

/** φ′ at every entry of `at`; the function's own value may be written by its name. */
export function slopeOf(node: Extract<Expression, { op: 'call' }>, shapes: Shapes): Expression | undefined {
  const [u] = node.args;
  const slope = u && functionDerivative(node.fn, u);
  return slope && u ? elementwise(slope, shapeIn(u, shapes)) : undefined;
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
      return [
        fitted(hadamard(gradient, node.right), node.left, node, shapes),
        fitted(hadamard(gradient, node.left), node.right, node, shapes),
      ];
    case 'div': {
      if (node.right.op === 'number') {
        const { n, d } = node.right.value;
        return [{ to: node.left, gradient: scale(number(d, n), gradient) }];
      }
      const top = fitted(binary('div', gradient, node.right), node.left, node, shapes);
      const bottom = binary('div', hadamard(gradient, node.left), binary('pow', node.right, number(2)));
      return [top, fitted(neg(bottom), node.right, node, shapes)];
    }
    case 'pow': {
      if (node.right.op !== 'number') return [];
      const { n, d } = node.right.value;
      const lowered = n === 2n * d ? node.left : binary('pow', node.left, number(n - d, d));
      return [{ to: node.left, gradient: scale(node.right, hadamard(gradient, lowered)) }];
    }
    case 'transpose':
      return [{ to: node.arg, gradient: transpose(gradient, shapeIn(node, shapes)) }];
    case 'apply':
      return [{ to: node.arg, gradient: hadamard(gradient, { ...node, order: node.order + 1 }) }];
    case 'call': {
      const [u] = node.args;
      if (!u) return [];
      if (node.fn === 'sum') return [{ to: u, gradient: scale(gradient, ones(shapeIn(u, shapes))) }];
      const slope = slopeOf(node, shapes);
      return slope && node.args.length === 1 ? [{ to: u, gradient: hadamard(gradient, slope) }] : [];
    }
    default:
      return [];
  }
};

/** Entrywise functions: their slope is what a mask or a saturation shows in. */
export const isElementwiseCall = (e: Expression): e is Extract<Expression, { op: 'call' }> =>
  e.op === 'call' && e.fn !== 'sum' && e.fn !== 'ones' && e.fn !== 'diag' && e.args.length === 1;
