// A definition written out, down to some names that are kept.
import { type Expression, number, substitute } from '../math/expression';
import type { Statement } from './statement';

/** The definition in these names and the variables, with every other definition put in. */
export function writtenIn(statement: Statement, of: string, names: ReadonlySet<string>): Expression {
  const all = new Map<string, Expression>();
  for (const [name, e] of statement.definitions) if (!names.has(name)) all.set(name, substitute(e, all));
  return all.get(of) ?? number(0);
}
