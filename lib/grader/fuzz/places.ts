// Every node of a tree by number, and the tree with one of them replaced.
import { children, type Expression, withChildren } from '../../math/expression';

export function sizeOf(e: Expression): number {
  return 1 + children(e).reduce((sum, child) => sum + sizeOf(child), 0);
}

/** Replaces the node with this number (0 is the whole, then depth first). */
export function changeAt(e: Expression, index: number, change: (node: Expression) => Expression): Expression {
  if (index === 0) return change(e);
  let before = 1;
  const parts = children(e);
  for (const [i, child] of parts.entries()) {
    const size = sizeOf(child);
    if (index < before + size) {
      const next = [...parts];
      next[i] = changeAt(child, index - before, change);
      return withChildren(e, next);
    }
    before += size;
  }
  return e;
}
