// The shape of a matrix expression from the shapes of its names alone: the rules of `entriesOf`, without its entries.
import { children, type Expression, type Shape } from '../math/expression';
import { isInteger } from '../math/rational';

type Shapes = ReadonlyMap<string, Shape>;

const SCALAR: Shape = [1, 1];
const MAX_POWER = 8n;

export const isScalarShape = ([rows, columns]: Shape): boolean => rows === 1 && columns === 1;
const isVector = ([rows, columns]: Shape): boolean => rows === 1 || columns === 1;

/** A single number goes with every entry of the other side. */
function elementwise(a: Shape, b: Shape): Shape | undefined {
  if (isScalarShape(a)) return b;
  return isScalarShape(b) || (a[0] === b[0] && a[1] === b[1]) ? a : undefined;
}

function power(base: Shape, exponent: Shape, k: Expression): Shape | undefined {
  if (!isScalarShape(exponent)) return undefined;
  if (isVector(base)) return base;
  const whole = k.op === 'number' && isInteger(k.value) && k.value.n >= 1n && k.value.n <= MAX_POWER;
  return whole && base[0] === base[1] ? base : undefined;
}

function ofCall(e: Extract<Expression, { op: 'call' }>, args: readonly Shape[]): Shape | undefined {
  const [first = SCALAR, ...others] = args;
  if (e.fn === 'sum') return SCALAR;
  if (e.fn === 'ones') {
    const [n, m] = e.args.map((size) => (size.op === 'number' ? Number(size.value.n) : 0));
    return n && m && n > 0 && m > 0 ? [n, m] : undefined;
  }
  if (e.fn === 'diag') return isVector(first) ? [first[0] * first[1], first[0] * first[1]] : undefined;
  return others.reduce((joined: Shape | undefined, next) => joined && elementwise(joined, next), first);
}

function combine(e: Expression, parts: readonly Shape[]): Shape | undefined {
  const [left, right = SCALAR] = parts;
  if (!left) return SCALAR;
  switch (e.op) {
    case 'matrix':
      return parts.every(isScalarShape) ? [e.rows.length, e.rows[0]?.length ?? 0] : undefined;
    case 'transpose':
      return [left[1], left[0]];
    case 'call':
      return ofCall(e, parts);
    case 'neg':
    case 'apply':
      return left;
    case 'mul':
      return left[1] === right[0]
        ? [left[0], right[1]]
        : isScalarShape(left) || isScalarShape(right)
          ? elementwise(left, right)
          : undefined;
    case 'pow':
      return power(left, right, e.right);
    case 'div':
      return isVector(right) ? elementwise(left, right) : undefined;
    default:
      return elementwise(left, right);
  }
}

/** Gradients are built of the same trees again and again: what is known of a tree is kept with it. */
const known = new WeakMap<Shapes, WeakMap<Expression, Shape | 'misfit'>>();

/** The shape of an expression, one by one for a single number; undefined where its parts do not fit together. */
export function shapeOfTree(e: Expression, shapes: Shapes): Shape | undefined {
  if (e.op === 'variable') return shapes.get(e.name) ?? SCALAR;
  const found = known.get(shapes) ?? new WeakMap<Expression, Shape | 'misfit'>();
  known.set(shapes, found);
  const before = found.get(e);
  if (before) return before === 'misfit' ? undefined : before;
  const parts = children(e).map((child) => shapeOfTree(child, shapes));
  const shape = parts.every((part) => part !== undefined) ? combine(e, parts as Shape[]) : undefined;
  found.set(e, shape ?? 'misfit');
  return shape;
}
