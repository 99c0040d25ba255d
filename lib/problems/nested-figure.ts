// A composition as layers, outermost first: where the chain rule takes one factor each.
import { children, type Expression, substitute, variable, withChildren } from '../math/expression';
import { printTex } from '../math/print-tex';
import { keyOf } from '../math/simplify';
import type { NestedFigure } from './figure';
import type { Formulas } from './statement';
import { texOfName } from './tex';

/** For layers that the problem has no name for. */
const FRESH = ['u', 'v', 's', 'r', 'q', 'p', 'w', 'a', 'b', 'c'];

const hasVariable = (e: Expression): boolean => e.op === 'variable' || children(e).some(hasVariable);

/** Sums, products and powers of the variable itself: differentiated at sight, so it is one layer. */
function isPlain(e: Expression): boolean {
  if (!hasVariable(e)) return true;
  switch (e.op) {
    case 'variable':
      return true;
    case 'pow':
      return e.left.op === 'variable' && !hasVariable(e.right);
    case 'div':
      return isPlain(e.left) && (e.right.op === 'variable' || !hasVariable(e.right));
    case 'add':
    case 'sub':
    case 'mul':
    case 'neg':
      return children(e).every(isPlain);
    default:
      return false;
  }
}

/** The one operand that holds the variable; undefined where several do. */
function innerOf(e: Expression): Expression | undefined {
  const [inner, ...others] = children(e).filter(hasVariable);
  return others.length > 0 || inner?.op === 'variable' ? undefined : inner;
}

/** The definitions of a formulas with every other definition put in. */
function writtenOut(formulas: Formulas): Map<string, Expression> {
  const whole = new Map<string, Expression>();
  for (const [name, e] of formulas.definitions) whole.set(name, substitute(e, whole));
  return whole;
}

/** The layers of the definition `of`; undefined where it is no composition of several. */
export function nestedFigure(formulas: Formulas, of: string): NestedFigure | undefined {
  const whole = writtenOut(formulas);
  const known = new Map([...whole].map(([name, e]) => [keyOf(e), name]));
  const taken = new Set([...formulas.variables.map(({ name }) => name), ...whole.keys()]);
  const fresh = FRESH.filter((name) => !taken.has(name));
  let [name, rest] = [of, whole.get(of)];
  const layers: { name: string; formula: string }[] = [];
  for (let inner = rest && innerOf(rest); rest && inner && !isPlain(rest); inner = innerOf(rest)) {
    const [below, held] = [known.get(keyOf(inner)) ?? fresh.shift() ?? 'u', inner];
    const operands = children(rest).map((child) => (child === held ? variable(below) : child));
    layers.push({ name: texOfName(name), formula: printTex(withChildren(rest, operands)) });
    [name, rest] = [below, inner];
  }
  if (!rest || layers.length === 0) return undefined;
  layers.push({ name: texOfName(name), formula: printTex(rest) });
  return { kind: 'nested', layers, variable: texOfName(formulas.variables[0]?.name ?? 'x') };
}
