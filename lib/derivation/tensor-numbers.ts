// The numbers of a matrix expression at a point, worked out matrix by matrix.
import { evaluate, UNARY } from '../math/evaluate';
import { children, type Expression, type Shape, variable, withChildren } from '../math/expression';
import { entryName } from '../math/matrix-entries';

export type Numbers = readonly (readonly number[])[];

/** Stand for the operands of one operation; they are no names of the grammar. */
const PLACES = ['·1', '·2'];

const isScalar = (m: Numbers): boolean => m.length === 1 && m[0]?.length === 1;
const at = (m: Numbers, i: number, j: number): number => m[i]?.[j] ?? Number.NaN;
const columnsOf = (m: Numbers): number => m[0]?.length ?? 0;

const make = (rows: number, columns: number, entry: (i: number, j: number) => number): Numbers =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => entry(i, j)));

/** The node's own operation on single numbers; a literal exponent stays one, for its root may be the real one. */
function operation(e: Expression): (...values: number[]) => number {
  switch (e.op) {
    case 'add':
      return (a = Number.NaN, b = Number.NaN) => a + b;
    case 'sub':
      return (a = Number.NaN, b = Number.NaN) => a - b;
    case 'mul':
    case 'hadamard':
      return (a = Number.NaN, b = Number.NaN) => a * b;
    case 'neg':
      return (a = Number.NaN) => -a;
  }
  const operands = children(e).map((child, i) => (child.op === 'number' ? child : variable(PLACES[i] ?? '')));
  const node = withChildren(e, operands);
  return (...values) => evaluate(node, new Map(values.map((value, i) => [PLACES[i] ?? '', value])));
}

const eachEntry = (m: Numbers, f: (value: number) => number): Numbers => m.map((row) => row.map((value) => f(value)));

function elementwise(left: Numbers, right: Numbers, f: (a: number, b: number) => number): Numbers {
  const shape = isScalar(left) ? right : left;
  const pick = (m: Numbers, i: number, j: number) => (isScalar(m) ? at(m, 0, 0) : at(m, i, j));
  return make(shape.length, columnsOf(shape), (i, j) => f(pick(left, i, j), pick(right, i, j)));
}

function product(left: Numbers, right: Numbers): Numbers {
  const inner = columnsOf(left);
  if (inner !== right.length) return elementwise(left, right, (a, b) => a * b);
  return make(left.length, columnsOf(right), (i, j) => {
    let sum = at(left, i, 0) * at(right, 0, j);
    for (let k = 1; k < inner; k++) sum += at(left, i, k) * at(right, k, j);
    return sum;
  });
}

function power(e: Expression, base: Numbers, exponent: Numbers): Numbers {
  if (base.length === 1 || columnsOf(base) === 1) return elementwise(base, exponent, operation(e));
  let result = base;
  for (let i = 1; i < at(exponent, 0, 0); i++) result = product(result, base);
  return result;
}

function ofCall(e: Extract<Expression, { op: 'call' }>, args: readonly Numbers[]): Numbers {
  const [first = [], ...others] = args;
  switch (e.fn) {
    case 'sum':
      return [[first.flat().reduce((a, b) => a + b)]];
    case 'ones':
      return make(at(first, 0, 0), at(others[0] ?? [], 0, 0), () => 1);
    case 'diag': {
      const vector = first.flat();
      return make(vector.length, vector.length, (i, j) => (i === j ? (vector[i] ?? 0) : 0));
    }
  }
  if (others.length === 0) return eachEntry(first, UNARY[e.fn] ?? operation(e));
  const pair = operation({ ...e, args: [variable('a'), variable('b')] });
  return others.reduce((joined, next) => elementwise(joined, next, pair), first);
}

const known = new WeakMap<ReadonlyMap<string, number>, Map<string, Numbers>>();

/** A name's own entries, put together once for each point. */
function namedNumbers(name: string, shape: Shape | undefined, env: ReadonlyMap<string, number>): Numbers {
  if (!shape) return [[env.get(name) ?? Number.NaN]];
  const names = known.get(env) ?? new Map<string, Numbers>();
  known.set(env, names);
  const found = names.get(name) ?? make(shape[0], shape[1], (i, j) => env.get(entryName(name, i, j)) ?? Number.NaN);
  names.set(name, found);
  return found;
}

/**
 * The entries' values by rows, for an expression whose shapes fit together.
 * @param env a number for each entry of each name; it does not change afterwards
 */
export function matrixNumbers(
  e: Expression,
  shapes: ReadonlyMap<string, Shape>,
  env: ReadonlyMap<string, number>,
): Numbers {
  if (e.op === 'variable') return namedNumbers(e.name, shapes.get(e.name), env);
  const parts = children(e).map((child) => matrixNumbers(child, shapes, env));
  const [left, right] = parts;
  if (!left) return [[evaluate(e, env)]];
  switch (e.op) {
    case 'matrix': {
      const width = e.rows[0]?.length ?? 0;
      return make(e.rows.length, width, (i, j) => at(parts[i * width + j] ?? [], 0, 0));
    }
    case 'transpose':
      return make(columnsOf(left), left.length, (i, j) => at(left, j, i));
    case 'call':
      return ofCall(e, parts);
  }
  if (!right) return eachEntry(left, operation(e));
  if (e.op === 'mul') return product(left, right);
  if (e.op === 'pow') return power(e, left, right);
  return elementwise(left, right, operation(e));
}
