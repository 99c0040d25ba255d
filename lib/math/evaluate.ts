// Plain evaluation in doubles: fast, without any promise about rounding. Decisions are made by `equivalence/`, not here.
import type { Expression, FunctionName, Relation } from './expression';
import { literalValue } from './literal';
import { type Rational, toNumber } from './rational';

const finiteQuotient = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
const positiveLog = (x: number): number => (x > 0 ? Math.log(x) : Number.NaN);

/** Every unary function in its principal branch; NaN outside its domain. arccot runs over (0, π), arcsec over [0, π]. */
export const UNARY: Readonly<Record<string, (x: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sec: (x) => 1 / Math.cos(x),
  csc: (x) => finiteQuotient(1, Math.sin(x)),
  cot: (x) => finiteQuotient(Math.cos(x), Math.sin(x)),
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  sech: (x) => 1 / Math.cosh(x),
  csch: (x) => finiteQuotient(1, Math.sinh(x)),
  coth: (x) => finiteQuotient(1, Math.tanh(x)),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  asec: (x) => Math.acos(finiteQuotient(1, x)),
  acsc: (x) => Math.asin(finiteQuotient(1, x)),
  acot: (x) => Math.PI / 2 - Math.atan(x),
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: (x) => (Math.abs(x) < 1 ? Math.atanh(x) : Number.NaN),
  asech: (x) => Math.acosh(finiteQuotient(1, x)),
  acsch: (x) => Math.asinh(finiteQuotient(1, x)),
  acoth: (x) => (Math.abs(x) > 1 ? Math.atanh(1 / x) : Number.NaN),
  exp: Math.exp,
  ln: positiveLog,
  log2: (x) => (x > 0 ? Math.log2(x) : Number.NaN),
  log10: (x) => (x > 0 ? Math.log10(x) : Number.NaN),
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  abs: Math.abs,
  sign: Math.sign,
  relu: (x) => Math.max(0, x),
  sigmoid,
  softplus: (x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))),
  step: (x) => (x > 0 ? 1 : x <= 0 ? 0 : Number.NaN),
};

const holds: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** base^exponent with the conventions of the grammar: 0^0 = 1, and a literal exponent p/q with odd q is the real root. */
function realPower(base: number, exponent: number, literal: Rational | undefined): number {
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN;
  if (base === 0) return exponent < 0 ? Number.NaN : exponent === 0 ? 1 : 0;
  if (base < 0 && literal && literal.d > 1n && literal.d % 2n === 1n) {
    const size = (-base) ** exponent;
    return literal.n % 2n === 0n ? size : -size;
  }
  return base ** exponent;
}

function callFunction(fn: FunctionName, args: readonly number[]): number {
  const [a = Number.NaN, b = Number.NaN] = args;
  if (fn === 'log') return finiteQuotient(positiveLog(b), positiveLog(a));
  if (fn === 'max') return Math.max(...args);
  if (fn === 'min') return Math.min(...args);
  return UNARY[fn]?.(a) ?? Number.NaN;
}

/**
 * The value of a scalar expression in doubles. `env` gives each variable's value; definitions are substituted by the caller.
 * NaN where it is undefined, for a name without a value, for unknown functions and for matrices; ±Infinity on overflow.
 */
export function evaluate(e: Expression, env: ReadonlyMap<string, number>): number {
  switch (e.op) {
    case 'number':
      return toNumber(e.value);
    case 'constant':
      return e.name === 'pi' ? Math.PI : Math.E;
    case 'variable':
      return env.get(e.name) ?? Number.NaN;
    case 'neg':
      return -evaluate(e.arg, env);
    case 'add':
      return evaluate(e.left, env) + evaluate(e.right, env);
    case 'sub':
      return evaluate(e.left, env) - evaluate(e.right, env);
    case 'mul':
    case 'hadamard':
      return evaluate(e.left, env) * evaluate(e.right, env);
    case 'div':
      return finiteQuotient(evaluate(e.left, env), evaluate(e.right, env));
    case 'pow':
      return realPower(evaluate(e.left, env), evaluate(e.right, env), literalValue(e.right));
    case 'call':
      return callFunction(
        e.fn,
        e.args.map((a) => evaluate(a, env)),
      );
    case 'indicator': {
      const a = evaluate(e.left, env);
      const b = evaluate(e.right, env);
      return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Number(holds[e.relation](a, b));
    }
    default:
      return Number.NaN;
  }
}
