// Definitions written out, so that an expression depends on variables only.
import { type Expression, substitute } from '../math/expression';

/** The definitions with the ones before them put in. */
export function expandAll(definitions: ReadonlyMap<string, Expression>): ReadonlyMap<string, Expression> {
  const expanded = new Map<string, Expression>();
  for (const [name, e] of definitions) expanded.set(name, substitute(e, expanded));
  return expanded;
}
