// The exact numbers of a matrix expression at the problem's point.
import { entryNamesOf, type TensorSpace } from '../derivation/tensor-values';
import { type Expression, substitute } from '../math/expression';
import { entriesOf } from '../math/matrix-entries';
import { simplify } from '../math/simplify';
import type { Statement } from './statement';

/** Every entry of every name at the point, as exact trees. */
function exactEntries(statement: Statement, space: TensorSpace): Map<string, Expression> {
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
export function exactMatrix(e: Expression, statement: Statement, space: TensorSpace): Expression | undefined {
  const entries = entriesOf(e, { shapes: space.shapes });
  if (!entries.ok) return undefined;
  const values = exactEntries(statement, space);
  const rows = entries.value.map((row) => row.map((entry) => simplify(substitute(entry, values))));
  if (rows.flat().some((entry) => entry.op !== 'number')) return undefined;
  const [only, ...others] = rows.flat();
  return others.length === 0 ? only : { op: 'matrix', rows };
}
