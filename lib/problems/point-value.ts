// The value of a derivative at the problem's point: exact where it is short, else as a long decimal.
import { evaluate } from '../math/evaluate';
import { children, type Expression, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { exactNumber } from './exact-number';
import type { Statement } from './statement';
import { unwieldyIn } from './unwieldy';

const LONGEST = 40;
const DIGITS = 12;

export interface PointValue {
  /** ASCII in the grammar. */
  readonly text: string;
  /** The value as a tree, when that is what the text says; a long one is rounded. */
  readonly exact?: Expression;
  readonly value: number;
}

const known = new WeakMap<Statement, ReadonlyMap<string, Expression>>();

/** Every name's value at the point as an exact tree, where that is short: a sigmoid of a tanh has no short one. */
export function valuesAtPoint(statement: Statement): ReadonlyMap<string, Expression> {
  const found = known.get(statement);
  if (found) return found;
  const values = new Map(statement.point);
  for (const [name, e] of statement.definitions) {
    const value = exactValue(e, values);
    if (value) values.set(name, value);
  }
  known.set(statement, values);
  return values;
}

/** The tree with the values put in; undefined where a name has none, or where the text would be long. */
function exactValue(e: Expression, values: ReadonlyMap<string, Expression>): Expression | undefined {
  const value = exactNumber(e, (name) => values.get(name));
  if (value) return { op: 'number', value };
  if (!hasValue(e, values)) return undefined;
  const exact = simplify(substitute(e, values));
  return exact.op === 'number' || isShort(printPlain(exact)) ? exact : undefined;
}

const isShort = (text: string): boolean => text.length <= LONGEST && unwieldyIn(text).length === 0;

const hasValue = (e: Expression, values: ReadonlyMap<string, Expression>): boolean =>
  e.op === 'variable' ? values.has(e.name) : children(e).every((child) => hasValue(child, values));

const numbers = new WeakMap<Statement, ReadonlyMap<string, number>>();

/** Every name's value at the point in doubles; NaN for what the point does not settle. */
export function numbersAtPoint(statement: Statement): ReadonlyMap<string, number> {
  const found = numbers.get(statement);
  if (found) return found;
  const env = new Map<string, number>();
  for (const [name, e] of statement.point) env.set(name, evaluate(e, env));
  for (const [name, e] of statement.definitions) env.set(name, evaluate(e, env));
  numbers.set(statement, env);
  return env;
}

/** A double as a plain decimal with `digits` significant digits (never in scientific notation). */
export function plainDecimal(value: number, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const places = Math.min(100, Math.max(0, digits - 1 - exponent));
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * `e` (in the graph's names) at the point.
 * @param values exact values of names, as far as they are short
 * @param env all values, in doubles
 */
export function pointValue(
  e: Expression,
  values: ReadonlyMap<string, Expression>,
  env: ReadonlyMap<string, number>,
): PointValue {
  const exact = exactValue(e, values);
  return exact ? { text: printPlain(exact), exact, value: evaluate(exact, new Map()) } : decimalValue(e, env);
}

const NOTHING = new Map<string, never>();

/** A tree without names. */
export const numberValue = (e: Expression): PointValue => pointValue(e, NOTHING, NOTHING);

/** The same as `pointValue`, as a decimal of twelve digits. */
export function decimalValue(e: Expression, env: ReadonlyMap<string, number>): PointValue {
  const value = evaluate(e, env);
  return { text: plainDecimal(value, DIGITS), value };
}

/** A number for reading: four significant digits. */
export const roundedText = (value: number): string => plainDecimal(value, 4);

/** Two numbers that a tolerance of three figures cannot tell apart. */
export const tooClose = (a: number, b: number): boolean => !(Math.abs(a - b) > 0.02 * Math.abs(b));
