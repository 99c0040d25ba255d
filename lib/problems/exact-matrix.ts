// The exact numbers of matrix expressions at the problem's point.
import { entryNamesOf, type TensorSpace } from '../derivation/tensor-values';
import { type Expression, nodesOf, substitute } from '../math/expression';
import { entriesOf } from '../math/matrix-entries';
import { simplify } from '../math/simplify';
import type { Statement } from './statement';

/** Every entry of every name at the point, as exact trees. */
export function exactPoint(statement: Statement, space: TensorSpace): ReadonlyMap<string, Expression> {
  const values = new Map<string, Expression>();
  for (const [name, e] of statement.point) {
    const entries = e.op === 'matrix' ? e.rows.flat() : [e];
    for (const [i, entry] of entryNamesOf(name, statement.shapes.get(name)).entries()) {
      values.set(entry, entries[i] ?? entries[0] ?? e);
    }
  }
  for (const [name, e] of space.scope.definitions) values.set(name, simplify(substitute(e, values)));
  return values;
}

/** A matrix of numbers (a number for one by one), or undefined where an entry is no rational number. */
export function exactMatrix(
  e: Expression,
  space: TensorSpace,
  point: ReadonlyMap<string, Expression>,
): Expression | undefined {
  const entries = entriesOf(e, { shapes: space.shapes });
  if (!entries.ok) return undefined;
  const rows = entries.value.map((row) => row.map((entry) => simplify(substitute(entry, point))));
  if (rows.flat().some((entry) => entry.op !== 'number')) return undefined;
  const [only, ...others] = rows.flat();
  return others.length === 0 ? only : { op: 'matrix', rows };
}

const KINKED: ReadonlySet<string> = new Set(['relu', 'abs', 'step', 'sign']);

/** Whether a function of the problem is taken, at the point, where it has a kink or a jump. */
export function atKink(statement: Statement, space: TensorSpace, point: ReadonlyMap<string, Expression>): boolean {
  return [...statement.definitions.values()].flatMap(nodesOf).some((node) => {
    const [inside] = node.op === 'call' && KINKED.has(node.fn) ? node.args : [];
    const entries = inside && entriesOf(inside, { shapes: space.shapes });
    return entries?.ok && entries.value.flat().some((entry) => isZero(simplify(substitute(entry, point))));
  });
}

const isZero = (e: Expression): boolean => e.op === 'number' && e.value.n === 0n;
