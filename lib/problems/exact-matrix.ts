// The numbers of matrix expressions at the problem's point: plain ones, to look at many draws, and exact ones.
import { entriesIn, entryNamesOf, entryValues, forwardValues, type TensorSpace } from '../derivation/tensor-values';
import { evaluate } from '../math/evaluate';
import { type Expression, nodesOf, substitute } from '../math/expression';
import { simplify } from '../math/simplify';
import { exactNumber } from './exact-number';
import type { Statement } from './statement';

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The entries of every variable at the point, as exact trees. */
const inputsOf = (statement: Statement): [string, Expression][] =>
  [...statement.point].flatMap(([name, e]) => {
    const entries = e.op === 'matrix' ? e.rows.flat() : [e];
    return entryNamesOf(name, statement.shapes.get(name)).map((entry, i): [string, Expression] => [
      entry,
      entries[i] ?? entries[0] ?? e,
    ]);
  });

/** Every entry of every name at the point, as plain numbers. */
export const pointNumbers = (statement: Statement, space: TensorSpace): ReadonlyMap<string, number> =>
  forwardValues(space, new Map(inputsOf(statement).map(([name, e]) => [name, evaluate(e, NOTHING)])));

/** Every entry of every name at the point, as exact trees. */
export function exactPoint(statement: Statement, space: TensorSpace): ReadonlyMap<string, Expression> {
  const values = new Map(inputsOf(statement));
  for (const [name, e] of space.scope.definitions) values.set(name, settle(e, values));
  return values;
}

function settle(e: Expression, values: ReadonlyMap<string, Expression>): Expression {
  const value = exactNumber(e, (name) => values.get(name));
  return value ? { op: 'number', value } : simplify(substitute(e, values));
}

/** A matrix of numbers (a number for one by one), or undefined where an entry is no rational number. */
export function exactMatrix(
  e: Expression,
  space: TensorSpace,
  point: ReadonlyMap<string, Expression>,
): Expression | undefined {
  const entries = entriesIn(e, space);
  if (!entries.ok) return undefined;
  const rows = entries.value.map((row) => row.map((entry) => settle(entry, point)));
  if (rows.flat().some((entry) => entry.op !== 'number')) return undefined;
  const [only, ...others] = rows.flat();
  return others.length === 0 ? only : { op: 'matrix', rows };
}

const KINKED: ReadonlySet<string> = new Set(['relu', 'abs', 'step', 'sign']);

const TINY = 1e-12;

/** Whether a function of the problem is taken, at the point, where it has a kink or a jump. */
export const atKink = (statement: Statement, space: TensorSpace, point: ReadonlyMap<string, number>): boolean =>
  [...statement.definitions.values()].flatMap(nodesOf).some((node) => {
    const [inside] = node.op === 'call' && KINKED.has(node.fn) ? node.args : [];
    const values = inside && entryValues(inside, space, point)?.flat();
    return values?.some((value) => Math.abs(value) < TINY);
  });
