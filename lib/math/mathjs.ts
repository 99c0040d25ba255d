// The only door to mathjs: its BigNumber evaluates expressions to many digits, with fuel.
import { type BigNumber, BigNumberDependencies, create } from 'mathjs';
import { Builder } from './equivalence/build';
import { Graph } from './equivalence/graph';
import type { GraphNode } from './equivalence/node';
import { programOf } from './equivalence/program';
import { sampleExpression } from './equivalence/sample-function';
import type { Expression, Scope } from './expression';
import { errorBound } from './precise-error';
import type { Rational } from './rational';

/** A decimal of many digits. */
export type Precise = BigNumber;

interface BigNumberClass {
  new (value: string | number): BigNumber;
  clone(options: { precision: number; toExpNeg: number; toExpPos: number }): BigNumberClass;
}

/** What nodes are worth: digits times nodes may not exceed this. */
const FUEL = 400_000;
/** exp of more than this is not computed; sine and cosine lose their sense beyond the second. */
const MAX_EXPONENT = 1e7;
const MAX_ANGLE = 1e25;

const root = (create({ ...BigNumberDependencies }) as unknown as { BigNumber: BigNumberClass }).BigNumber;
const classes = new Map<number, BigNumberClass>();

function classOf(digits: number): BigNumberClass {
  const known = classes.get(digits);
  if (known) return known;
  const made = root.clone({ precision: digits, toExpNeg: -7, toExpPos: 21 });
  classes.set(digits, made);
  return made;
}

/** A maker of decimals with this many digits, for an evaluator that is to owe nothing to this one. */
export const decimalsOf = (digits: number): ((text: string) => Precise) => {
  const Big = classOf(digits);
  return (text) => new Big(text);
};

/**
 * Evaluates the nodes of a program (operands first) with this many digits. `at` gives the variables; `sample` chooses the
 * stand-ins of unknown functions. The result is undefined where the last node is undefined, unbounded, or out of fuel.
 */
export function preciseValue(
  program: readonly GraphNode[],
  target: GraphNode,
  at: (variable: GraphNode) => Rational | undefined,
  digits: number,
  sample = 0,
): BigNumber | undefined {
  return preciseValues(program, [target], at, digits, sample)?.[0]?.value;
}

/** A decimal, and the decimal logarithm of a bound for its error. */
export interface PreciseValue {
  readonly value: BigNumber;
  readonly error: number;
}

/** The values of several nodes at once, with bounds for their errors; undefined as soon as one of them, or anything before the last, has no value. */
export function preciseValues(
  program: readonly GraphNode[],
  targets: readonly GraphNode[],
  at: (variable: GraphNode) => Rational | undefined,
  digits: number,
  sample = 0,
): PreciseValue[] | undefined {
  if (program.length * digits > FUEL) return undefined;
  const Big = classOf(digits);
  const known = new Map<GraphNode, BigNumber>();
  const errors = new Map<GraphNode, number>();
  const last = Math.max(...targets.map(({ id }) => id));
  for (const node of program) {
    if (node.id > last) break;
    const value = nodeValue(node, known, at, Big, digits, sample);
    if (!value?.isFinite()) return undefined;
    const [a, b] = [known.get(node.a) ?? value, known.get(node.b) ?? value];
    const [ea, eb] = [errors.get(node.a) ?? 0, errors.get(node.b) ?? 0];
    errors.set(node, errorBound(node, value, digits, { a, b, ea, eb }));
    known.set(node, value);
  }
  const found = targets.flatMap((target) => {
    const value = known.get(target);
    return value ? { value, error: errors.get(target) ?? 0 } : [];
  });
  return found.length === targets.length ? found : undefined;
}

const fromRational = (Big: BigNumberClass, r: Rational): BigNumber => new Big(`${r.n}`).div(`${r.d}`);

function nodeValue(
  node: GraphNode,
  known: ReadonlyMap<GraphNode, BigNumber>,
  at: (variable: GraphNode) => Rational | undefined,
  Big: BigNumberClass,
  digits: number,
  sample: number,
): BigNumber | undefined {
  if (node.value) return fromRational(Big, node.value);
  if (node.op === 'var') {
    const value = at(node);
    return value && fromRational(Big, value);
  }
  if (node.op === 'pi') return new Big(-1).acos();
  const a = known.get(node.a) as BigNumber;
  const b = known.get(node.b) as BigNumber;
  switch (node.op) {
    case 'add':
      return a.plus(b);
    case 'mul':
      return a.times(b);
    case 'neg':
      return a.neg();
    case 'div':
      return b.isZero() ? undefined : a.div(b);
    case 'pow':
      return power(node, a, b, digits);
    case 'max':
      return a.gte(b) ? a : b;
    case 'apply':
      return application(node, a, digits, sample);
    default:
      return elementary(node.op, a, Big);
  }
}

const exponential = (x: BigNumber): BigNumber | undefined => (x.abs().gt(MAX_EXPONENT) ? undefined : x.exp());

/** The first is 10⁻¹⁶ at most, so that these reach 10⁻⁵⁰⁰. */
const ARCTANGENT_TERMS = 31;

/** Below this power of ten two terms of a series are enough for any number of digits asked here. */
const TINY = -200;

/** mathjs's own hyperbolic functions take digits, and time, with the exponent of their argument: these do not. */
function hyperbolic(op: 'sinh' | 'cosh', x: BigNumber): BigNumber | undefined {
  if (x.abs().lt(1)) {
    if (x.isZero() || x.e > TINY) return op === 'sinh' ? x.sinh() : x.cosh();
    return op === 'sinh' ? x : x.times(0).plus(1);
  }
  const e = exponential(x);
  const back = exponential(x.neg());
  return e && back && (op === 'sinh' ? e.minus(back) : e.plus(back)).div(2);
}

/** From the double nearest to it, by one sine and one cosine: mathjs takes a dozen square roots. */
function arctangent(x: BigNumber, Big: BigNumberClass): BigNumber {
  const near = new Big(Math.atan(x.toNumber()));
  const [sine, cosine] = [near.sin(), near.cos()];
  // tan(y − y₀) for y = arctan x; the rest of the series is below any number of digits asked here.
  const rest = x.times(cosine).minus(sine).div(x.times(sine).plus(cosine));
  const square = rest.times(rest);
  let power = rest;
  let sum = rest;
  for (let k = 3; k <= ARCTANGENT_TERMS; k += 2) {
    power = power.times(square).neg();
    sum = sum.plus(power.div(k));
  }
  return near.plus(sum);
}

function inverseHyperbolic(op: 'asinh' | 'acosh' | 'atanh', x: BigNumber): BigNumber | undefined {
  if (op === 'acosh') return x.gte(1) ? x.minus(1).times(x.plus(1)).sqrt().plus(x).ln() : undefined;
  if (op === 'atanh' && !x.abs().lt(1)) return undefined;
  if (x.isZero() || x.e < TINY) return x;
  const size = x.abs();
  const one = x.times(0).plus(1);
  // Small arguments would cancel.
  const value =
    x.e < -2
      ? size[op]()
      : op === 'asinh'
        ? size.times(size).plus(1).sqrt().plus(size).ln()
        : size.plus(1).div(one.minus(size)).ln().div(2);
  return x.isNeg() ? value.neg() : value;
}

function elementary(op: GraphNode['op'], x: BigNumber, Big: BigNumberClass): BigNumber | undefined {
  const one = new Big(1);
  const angle = x.abs().lte(MAX_ANGLE);
  const modest = x.abs().lte(MAX_EXPONENT);
  switch (op) {
    case 'exp':
      return exponential(x);
    case 'ln':
      return x.gt(0) ? x.ln() : undefined;
    case 'sin':
      return angle ? x.sin() : undefined;
    case 'cos':
      return angle ? x.cos() : undefined;
    case 'sinh':
    case 'cosh':
      return hyperbolic(op, x);
    case 'tanh': {
      const e = modest ? x.times(2).exp() : undefined;
      return e && (e.isFinite() ? e.minus(1).div(e.plus(1)) : one);
    }
    case 'sigmoid': {
      const e = exponential(x.neg());
      return e && one.div(e.plus(1));
    }
    case 'softplus': {
      const e = exponential(x.abs().neg());
      return e
        ?.plus(1)
        .ln()
        .plus(x.gt(0) ? x : 0);
    }
    case 'abs':
      return x.abs();
    case 'sign':
      return new Big(x.isZero() ? 0 : x.isNeg() ? -1 : 1);
    case 'step':
      return new Big(x.gt(0) ? 1 : 0);
    case 'asin':
      if (!x.abs().lte(1)) return undefined;
      return arctangent(x.div(one.minus(x.times(x)).sqrt().plus(one)), Big).times(2);
    case 'acos':
      return x.abs().lte(1) ? x.acos() : undefined;
    case 'atan':
      return arctangent(x, Big);
    case 'asinh':
    case 'acosh':
    case 'atanh':
      return inverseHyperbolic(op, x);
    default:
      return undefined;
  }
}

/** The conventions of the grammar: 0^0 = 1, real roots for a literal exponent with odd denominator. */
function power(node: GraphNode, a: BigNumber, b: BigNumber, digits: number): BigNumber | undefined {
  if (b.isZero()) return b.plus(1);
  if (a.isZero()) return b.gt(0) ? a : undefined;
  const size = a.abs().ln().times(b).abs();
  if (size.gt(MAX_EXPONENT)) return undefined;
  const literal = node.b.value;
  const whole = literal ? literal.d === 1n : node.b.integral;
  if (whole && b.isInteger() && b.abs().lte(1e9)) return a.pow(b);
  if (a.isNeg() && !whole) {
    if (!literal || literal.d % 2n === 0n) return undefined;
    const root = a.abs().pow(b);
    return literal.n % 2n === 0n ? root : root.neg();
  }
  if (a.isNeg()) return undefined;
  return literal?.n === 1n && literal.d === 2n && digits > 0 ? a.sqrt() : a.pow(b);
}

const ARGUMENT = 'z';
const NO_NAMES: Scope = { variables: new Map(), definitions: new Map(), shapes: new Map() };

/** The stand-in of an unknown function, whose argument is the exact decimal already computed. */
function application(node: GraphNode, a: BigNumber, digits: number, sample: number): BigNumber | undefined {
  const formula = sampleExpression(node.name, node.order, sample, { op: 'variable', name: ARGUMENT });
  const body = new Builder(new Graph(), NO_NAMES).build(formula);
  const argument = exactRational(a);
  return body && preciseValue(programOf(body), body, () => argument, digits, sample);
}

function exactRational(x: BigNumber): Rational {
  const places = x.decimalPlaces();
  return { n: BigInt(x.times(`1e${places}`).toFixed(0)), d: 10n ** BigInt(places) };
}

/** Extra digits of the two evaluations that must agree. */
const GUARD = [14, 40, 120] as const;

/**
 * A scalar expression to `digits` significant digits, as decimal text (`1.25`, `3e-30`); `env` gives exact values of the
 * variables. Two evaluations of different precision must agree; undefined where the expression is undefined, contains
 * unknown functions or matrices, or costs too much. A value that stays below 10^(−3·digits) is `0`.
 */
export function evaluatePrecise(e: Expression, env: ReadonlyMap<string, Rational>, digits: number): string | undefined {
  const graph = new Graph();
  const node = new Builder(graph, NO_NAMES).build(e);
  if (!node || graph.full) return undefined;
  const program = programOf(node);
  if (program.some((n) => n.op === 'apply')) return undefined;
  const at = (variable: GraphNode) => env.get(variable.name);
  let rough = preciseValue(program, node, at, digits + 8);
  for (const guard of GUARD) {
    const fine = preciseValue(program, node, at, digits + guard);
    if (!rough || !fine) return undefined;
    const gap = fine.minus(rough).abs();
    if (!fine.isZero() && gap.lte(fine.abs().times(`1e-${digits + 1}`))) {
      return fine.toSignificantDigits(digits).toString();
    }
    rough = fine;
  }
  const last = preciseValue(program, node, at, 4 * digits + 120);
  return last?.abs().lt(`1e-${3 * digits}`) ? '0' : undefined;
}
