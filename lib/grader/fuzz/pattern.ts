// Patterns: expressions whose letters stand for any expression; matched, and filled in.
import { children, type Expression, substitute } from '../../math/expression';
import { printAscii } from '../../math/print-ascii';
import { equals } from '../../math/rational';

export type Binding = Map<string, Expression>;

const sameHead = (p: Expression, e: Expression): boolean => {
  if (p.op !== e.op) return false;
  if (p.op === 'number' && e.op === 'number') return equals(p.value, e.value);
  if (p.op === 'constant' && e.op === 'constant') return p.name === e.name;
  if (p.op === 'call' && e.op === 'call') return p.fn === e.fn && p.args.length === e.args.length;
  if (p.op === 'indicator' && e.op === 'indicator') return p.relation === e.relation;
  return p.op !== 'apply';
};

/** Binds the pattern's letters so that it becomes `e`; `n` matches only itself. False when that is impossible. */
export function match(pattern: Expression, e: Expression, binding: Binding): boolean {
  if (pattern.op === 'variable') {
    if (pattern.name === 'n') return e.op === 'variable' && e.name === 'n';
    const known = binding.get(pattern.name);
    if (known) return known === e || printAscii(known) === printAscii(e);
    binding.set(pattern.name, e);
    return true;
  }
  if (!sameHead(pattern, e)) return false;
  const parts = children(e);
  return children(pattern).every((p, i) => match(p, parts[i] as Expression, binding));
}

export const fill = (pattern: Expression, binding: Binding): Expression => substitute(pattern, binding);

/** The letters of a pattern. */
export function lettersOf(pattern: Expression, into = new Set<string>()): Set<string> {
  if (pattern.op === 'variable') into.add(pattern.name);
  for (const child of children(pattern)) lettersOf(child, into);
  return into;
}
