// A matrix expression as the scalar expressions in its entries: A*B becomes the sums it stands for. Shapes are checked on the way.
import { err, type Message, ok, type Result } from '../result';
import {
  binary,
  call,
  children,
  type Expression,
  number,
  type Scope,
  type Shape,
  variable,
  withChildren,
} from './expression';
import { isInteger } from './rational';

/** Entries by rows; a scalar is one by one. */
export type Entries = readonly (readonly Expression[])[];

/** What names stand for, entry by entry. */
export interface EntryNames {
  readonly shapes: ReadonlyMap<string, Shape>;
}

const MAX_ENTRIES = 4096;
const MAX_WEIGHT = 200_000;
const MAX_POWER = 8;

export const shapeOf = (m: Entries): Shape => [m.length, m[0]?.length ?? 0];

/** The name of one entry of a matrix name; it is no name of the grammar. */
export const entryName = (name: string, row: number, column: number): string => `${name}[${row + 1},${column + 1}]`;

const misfit = (left: Entries, right: Entries): Result<Entries> => {
  const show = (m: Entries) => shapeOf(m).join('×');
  return err({ code: 'shape.misfit', params: { left: show(left), right: show(right) } });
};
const tooLarge: Message = { code: 'too-large.matrix' };

/** How many nodes the entries have in all: long products of matrices grow with every factor. */
const weights = new WeakMap<Entries, number>();
const weightOf = (m: Entries): number => weights.get(m) ?? 1;

/** Makes entries whose nodes number `weight` in all; refuses what is too much to compare. */
function build(
  rows: number,
  columns: number,
  weight: number,
  entry: (i: number, j: number) => Expression,
): Result<Entries> {
  if (rows * columns > MAX_ENTRIES || weight > MAX_WEIGHT) return err(tooLarge);
  const made = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => entry(i, j)));
  weights.set(made, Math.max(weight, rows * columns));
  return ok(made);
}

const isScalar = (m: Entries): boolean => m.length === 1 && m[0]?.length === 1;
const isVector = (m: Entries): boolean => m.length === 1 || m[0]?.length === 1;
const at = (m: Entries, i: number, j: number): Expression => m[i]?.[j] as Expression;

/** Entry by entry; a scalar goes with every entry of the other side. */
function elementwise(left: Entries, right: Entries, f: (a: Expression, b: Expression) => Expression): Result<Entries> {
  const [rows, columns] = shapeOf(isScalar(left) ? right : left);
  const fits = isScalar(left) || isScalar(right) || (right.length === rows && right[0]?.length === columns);
  if (!fits) return misfit(left, right);
  const pick = (m: Entries, i: number, j: number) => (isScalar(m) ? at(m, 0, 0) : at(m, i, j));
  const weigh = (m: Entries) => weightOf(m) * (isScalar(m) ? rows * columns : 1);
  return build(rows, columns, weigh(left) + weigh(right), (i, j) => f(pick(left, i, j), pick(right, i, j)));
}

function product(left: Entries, right: Entries): Result<Entries> {
  const [rows, inner] = shapeOf(left);
  const [height, columns] = shapeOf(right);
  if (inner !== height) {
    return isScalar(left) || isScalar(right)
      ? elementwise(left, right, (a, b) => binary('mul', a, b))
      : misfit(left, right);
  }
  return build(rows, columns, columns * weightOf(left) + rows * weightOf(right), (i, j) => {
    const terms = Array.from({ length: inner }, (_, k) => binary('mul', at(left, i, k), at(right, k, j)));
    return terms.reduce((a, b) => binary('add', a, b));
  });
}

function powerOf(base: Entries, exponent: Entries): Result<Entries> {
  if (isScalar(base) && isScalar(exponent)) {
    return build(1, 1, weightOf(base) + weightOf(exponent), () => binary('pow', at(base, 0, 0), at(exponent, 0, 0)));
  }
  if (isScalar(exponent) && isVector(base)) return elementwise(base, exponent, (a, b) => binary('pow', a, b));
  const k = at(exponent, 0, 0);
  const whole =
    isScalar(exponent) && k.op === 'number' && isInteger(k.value) && k.value.n >= 1n && k.value.n <= MAX_POWER;
  if (!whole || base.length !== base[0]?.length) return misfit(base, exponent);
  let result: Result<Entries> = ok(base);
  for (let i = 1; i < Number(k.value.n) && result.ok; i++) result = product(result.value, base);
  return result;
}

/** diag, sum, ones, and the functions that act entry by entry. */
function callEntries(e: Expression & { op: 'call' }, args: readonly Entries[]): Result<Entries> {
  const [first, second] = args;
  if (!first) return err(tooLarge);
  const [rows, columns] = shapeOf(first);
  if (e.fn === 'ones' && second) {
    const [n, m] = [at(first, 0, 0), at(second, 0, 0)].map((x) => (x.op === 'number' ? Number(x.value.n) : Number.NaN));
    return n && m && n >= 1 && m >= 1 ? build(n, m, n * m, () => number(1)) : err(tooLarge);
  }
  if (e.fn === 'sum') {
    const all = first.flat();
    return build(1, 1, 2 * weightOf(first), () => all.reduce((a, b) => binary('add', a, b)));
  }
  if (e.fn === 'diag') {
    if (rows !== 1 && columns !== 1) return misfit(first, first);
    const vector = first.flat();
    const n = vector.length;
    return build(n, n, n * n + weightOf(first), (i, j) => (i === j ? (vector[i] as Expression) : number(0)));
  }
  if (args.length === 1) return build(rows, columns, 2 * weightOf(first), (i, j) => call(e.fn, at(first, i, j)));
  let joined: Result<Entries> = ok(first);
  for (const arg of args.slice(1)) {
    if (joined.ok) joined = elementwise(joined.value, arg, (a, b) => call(e.fn, a, b));
  }
  return joined;
}

/** The entries of an expression; a misfit of shapes is `shape.misfit`, with both shapes as parameters. */
export function entriesOf(e: Expression, names: EntryNames): Result<Entries> {
  if (e.op === 'variable') {
    const [rows, columns] = names.shapes.get(e.name) ?? [1, 1];
    return build(rows, columns, rows * columns, (i, j) =>
      variable(names.shapes.has(e.name) ? entryName(e.name, i, j) : e.name),
    );
  }
  const parts: Entries[] = [];
  for (const child of children(e)) {
    const part = entriesOf(child, names);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const [left, right] = parts;
  if (!left) return build(1, 1, 1, () => e);
  switch (e.op) {
    case 'matrix': {
      const uneven = parts.find((p) => !isScalar(p));
      if (uneven) return misfit(left, uneven);
      const width = e.rows[0]?.length ?? 0;
      const weight = parts.reduce((sum, part) => sum + weightOf(part), 0);
      return build(e.rows.length, width, weight, (i, j) => at(parts[i * width + j] as Entries, 0, 0));
    }
    case 'transpose':
      return build(left[0]?.length ?? 0, left.length, weightOf(left), (i, j) => at(left, j, i));
    case 'call':
      return callEntries(e, parts);
    case 'neg':
    case 'apply':
      return build(left.length, left[0]?.length ?? 0, 2 * weightOf(left), (i, j) => withChildren(e, [at(left, i, j)]));
  }
  if (!right) return err(tooLarge);
  switch (e.op) {
    case 'mul':
      return product(left, right);
    case 'pow':
      return powerOf(left, right);
    case 'div':
      // Over a vector a quotient can only be meant entry by entry; over a matrix it might be the inverse.
      return isVector(right) ? elementwise(left, right, (a, b) => binary('div', a, b)) : misfit(left, right);
    case 'hadamard':
      return elementwise(left, right, (a, b) => binary('mul', a, b));
    default:
      return elementwise(left, right, (a, b) => withChildren(e, [a, b]));
  }
}

/** True when sizes are stated in it, so that matrices cannot be thought smaller. */
export const statesSizes = (e: Expression): boolean =>
  e.op === 'matrix' || (e.op === 'call' && e.fn === 'ones') || children(e).some(statesSizes);

/** All the entries' names with the domains of their matrices, and the definitions entry by entry, in order. */
export function entryScope(
  scope: Scope,
  shapes: ReadonlyMap<string, Shape>,
): Result<{ scope: Scope; names: EntryNames }> {
  const known = new Map([...shapes].filter(([name]) => !scope.definitions.has(name)));
  const variables = new Map(scope.variables);
  for (const [name, [rows, columns]] of known) {
    if (rows * columns > MAX_ENTRIES) return err(tooLarge);
    const domain = scope.variables.get(name) ?? ({ type: 'real' } as const);
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) variables.set(entryName(name, i, j), domain);
  }
  const definitions = new Map<string, Expression>();
  for (const [name, e] of scope.definitions) {
    const entries = entriesOf(e, { shapes: known });
    if (!entries.ok) return entries;
    if (isScalar(entries.value)) definitions.set(name, at(entries.value, 0, 0));
    else {
      known.set(name, shapeOf(entries.value));
      entries.value.forEach((row, i) => {
        row.forEach((entry, j) => {
          definitions.set(entryName(name, i, j), entry);
        });
      });
    }
  }
  return ok({ scope: { variables, definitions, shapes: new Map() }, names: { shapes: known } });
}
