// The value of a derivative at the problem's point: exact where it is short, else as a long decimal.
import { evaluate } from '../math/evaluate';
import { type Expression, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import type { Statement } from './statement';

const LONGEST = 40;
const DIGITS = 12;

export interface PointValue {
  /** ASCII in the grammar. */
  readonly text: string;
  /** The value as a tree, when that is what the text says; a long one is rounded. */
  readonly exact?: Expression;
  readonly value: number;
}

/** Every name's value at the point, as exact trees. */
export function valuesAtPoint(statement: Statement): Map<string, Expression> {
  const values = new Map(statement.point);
  for (const [name, e] of statement.definitions) values.set(name, simplify(substitute(e, values)));
  return values;
}

/** A double as a plain decimal with `digits` significant digits (never in scientific notation). */
export function plainDecimal(value: number, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const places = Math.min(100, Math.max(0, digits - 1 - exponent));
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** `e` (in the graph's names) at the point. */
export function pointValue(e: Expression, values: ReadonlyMap<string, Expression>): PointValue {
  const exact = simplify(substitute(e, values));
  const value = evaluate(exact, new Map());
  const text = printPlain(exact);
  if (text.length <= LONGEST) return { text, exact, value };
  return { text: plainDecimal(value, DIGITS), value };
}

/** A number for reading: four significant digits. */
export const roundedText = (value: number): string => plainDecimal(value, 4);

/** Two numbers that a tolerance of three figures cannot tell apart. */
export const tooClose = (a: number, b: number): boolean => !(Math.abs(a - b) > 0.02 * Math.abs(b));
