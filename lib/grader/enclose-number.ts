// Rational bounds of a constant expression: exact where possible, by outward-rounded doubles, at last by many digits.
import { Builder } from '../math/equivalence/build';
import { encloseAll } from '../math/equivalence/enclose';
import { Graph } from '../math/equivalence/graph';
import { programOf } from '../math/equivalence/program';
import { MAYBE, UNDEFINED } from '../math/equivalence/state';
import type { Expression, Scope } from '../math/expression';
import { evaluateExpression } from '../math/precise/evaluate-expression';
import { add, fromDecimal, isZero, multiply, negate, type Rational, rational, subtract } from '../math/rational';
import { exactValue } from './exact-value';
import { type Enclosure, exactly, powerOfTen } from './tolerance';

export const CONSTANT_SCOPE: Scope = { variables: new Map(), definitions: new Map(), shapes: new Map() };
const NO_VALUES: ReadonlyMap<string, Rational> = new Map();

/** How hard to look: doubles, 50 digits, 90 digits. */
export const EFFORTS = [0, 50, 90] as const;

/** Stands for "as large as you like": far beyond every double. */
const BEYOND = powerOfTen(5000);
/** Decimal exponents up to this are turned into rationals. */
const MAX_PLACES = 3000;

export type Bounds = Enclosure | 'undefined' | 'unknown';

/** A double as the rational it is. */
export function fromDouble(x: number): Rational {
  let shift = 0;
  let scaled = x;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return rational(BigInt(scaled), 1n << BigInt(shift));
}

/** Bounds by interval arithmetic in doubles: a proof. */
function byDoubles(e: Expression): Bounds {
  const graph = new Graph();
  const node = new Builder(graph, CONSTANT_SCOPE).build(e);
  if (!node || graph.full) return 'unknown';
  encloseAll(programOf(node), { index: 0 });
  if (node.state & UNDEFINED) return 'undefined';
  const { lo, hi } = node;
  if (node.state & MAYBE || (lo === Number.NEGATIVE_INFINITY && hi === Number.POSITIVE_INFINITY)) return 'unknown';
  return {
    lo: lo === Number.NEGATIVE_INFINITY ? negate(BEYOND) : fromDouble(lo),
    hi: hi === Number.POSITIVE_INFINITY ? BEYOND : fromDouble(hi),
  };
}

/** Bounds by many digits: the evaluation vouches for all it prints; two of them are not used up. */
function byDigits(e: Expression, digits: number): Bounds {
  const text = evaluateExpression(e, NO_VALUES, digits);
  if (Math.abs(Number(text?.split('e')[1] ?? 0)) > MAX_PLACES) return 'unknown';
  const size = text === undefined ? undefined : fromDecimal(text.replace(/^-/, ''), true);
  if (!size) return 'unknown';
  const value = text?.startsWith('-') ? negate(size) : size;
  const radius = add(multiply(size, powerOfTen(2 - digits)), powerOfTen(-2 * digits));
  return { lo: subtract(value, radius), hi: add(value, radius) };
}

/** A constant expression with its bounds, found when asked for and remembered. */
export class Quantity {
  readonly exact: Rational | undefined;
  private readonly found = new Map<number, Bounds>();

  constructor(readonly expression: Expression) {
    this.exact = exactValue(expression);
  }

  /** True when it is certain that the number is not zero, however small it is. */
  get nonzero(): boolean {
    if (this.exact) return !isZero(this.exact);
    const text = evaluateExpression(this.expression, NO_VALUES, 50);
    return text !== undefined && /[1-9]/.test(text.split('e')[0] ?? '');
  }

  bounds(effort: (typeof EFFORTS)[number]): Bounds {
    if (this.exact) return exactly(this.exact);
    const known = this.found.get(effort);
    if (known) return known;
    const bounds = effort === 0 ? byDoubles(this.expression) : byDigits(this.expression, effort);
    this.found.set(effort, bounds);
    return bounds;
  }
}
