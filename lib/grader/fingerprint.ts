// A cheap number by which expressions are told apart before they are compared for good: their value at one fixed point.
import { evaluate } from '../math/evaluate';
import { children, type Expression, type Scope, substitute, variable, withChildren } from '../math/expression';
import { freeNames } from '../math/free-names';
import { canonicalKey } from './canonical-key';

/** A number between 1/4 and 1 that depends on nothing but the name. */
function coordinate(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) % 1_000_003;
  return 0.25 + (0.75 * hash) / 1_000_003;
}

/** An unknown function at an argument is one more unknown number. */
function withoutUnknowns(e: Expression): Expression {
  if (e.op === 'apply') return variable(canonicalKey(e));
  const old = children(e);
  return old.length ? withChildren(e, old.map(withoutUnknowns)) : e;
}

/** The value of the expression, its definitions put in, at the fixed point; NaN where it has none there. */
export function fingerprint(e: Expression, { definitions }: Pick<Scope, 'definitions'>): number {
  const expanded = new Map<string, Expression>();
  for (const [name, definition] of definitions) expanded.set(name, substitute(definition, expanded));
  const plain = withoutUnknowns(substitute(e, expanded));
  return evaluate(plain, new Map(freeNames(plain).map((name) => [name, coordinate(name)])));
}

/** False only when the two values, up to their signs, certainly belong to different expressions. */
export const mayAgree = (a: number, b: number): boolean =>
  Number.isNaN(a) ||
  Number.isNaN(b) ||
  Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
