// Replaces every occurrence of one subtree by another.
import { children, type Expression, withChildren } from './expression';
import { keyOf } from './simplify';

/** Compares by structure, not by value: x+y is not found in y+x. */
export function replaceSubtree(e: Expression, target: Expression, by: Expression): Expression {
  const wanted = keyOf(target);
  const walk = (u: Expression): Expression => {
    if (u.op === target.op && keyOf(u) === wanted) return by;
    const old = children(u);
    const next = old.map(walk);
    return next.every((child, i) => child === old[i]) ? u : withChildren(u, next);
  };
  return walk(e);
}
