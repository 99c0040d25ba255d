// Differentiation by the rules, node by node; unsimplified but for zero and one, so that each rule stays visible.
import { dependsOn } from './depends';
import { binary, call, type Expression, neg, number } from './expression';
import { functionDerivative } from './function-derivative';
import { isZero, subtract } from './rational';

/** Replaces the rule at one node: returns that node's derivative, or undefined to let the right rule work. */
export type RuleOverride = (node: Expression, derive: (e: Expression) => Expression) => Expression | undefined;

export interface DifferentiateOptions {
  /** Names that stand for expressions: the derivative is total, through them, and keeps the names. */
  readonly definitions?: ReadonlyMap<string, Expression>;
  /** Used to apply a faulty rule at one node. */
  readonly override?: RuleOverride;
}

const ZERO = number(0);
const ONE = number(1);
const is = (e: Expression, n: bigint) => e.op === 'number' && e.value.d === 1n && e.value.n === n;

function plus(a: Expression, b: Expression): Expression {
  if (is(a, 0n)) return b;
  return is(b, 0n) ? a : binary('add', a, b);
}

function minus(a: Expression, b: Expression): Expression {
  if (is(b, 0n)) return a;
  return is(a, 0n) ? neg(b) : binary('sub', a, b);
}

function times(a: Expression, b: Expression): Expression {
  if (is(a, 0n) || is(b, 0n)) return ZERO;
  if (is(a, 1n)) return b;
  return is(b, 1n) ? a : binary('mul', a, b);
}

function raised(base: Expression, exponent: Expression): Expression {
  if (is(exponent, 1n)) return base;
  return binary('pow', base, exponent);
}

/** A product without one factor of this name; undefined where it has none. So x^(2x) gives 2 beside the logarithm, not 2x/x. */
function withoutFactor(e: Expression, name: string): Expression | undefined {
  if (e.op === 'variable') return e.name === name ? ONE : undefined;
  if (e.op !== 'mul') return undefined;
  const right = withoutFactor(e.right, name);
  if (right) return times(e.left, right);
  const left = withoutFactor(e.left, name);
  return left && times(left, e.right);
}

/**
 * The derivative of a scalar expression (or, entry by entry, of a matrix expression) with respect to one scalar variable.
 * Unknown functions give their next derivative: phi(u)′ = phi'(u)·u′. At kinks: relu′(0) = 0, |·|′(0) = 0, max and min take
 * the first argument's derivative on its strict side only.
 * Throws on a named derivative factor (∂L/∂y), which is not a function of anything.
 */
export function differentiate(e: Expression, wrt: string, options: DifferentiateOptions = {}): Expression {
  const { definitions, override } = options;
  const known = new Map<string, Expression>();
  const constant = (u: Expression) => !dependsOn(u, wrt, definitions);

  function derive(u: Expression): Expression {
    if (override) {
      const replaced = override(u, derive);
      if (replaced) return replaced;
    }
    switch (u.op) {
      case 'number':
      case 'constant':
      case 'indicator':
        return ZERO;
      case 'variable':
        return deriveName(u.name);
      case 'neg': {
        const inner = derive(u.arg);
        return is(inner, 0n) ? ZERO : neg(inner);
      }
      case 'add':
        return plus(derive(u.left), derive(u.right));
      case 'sub':
        return minus(derive(u.left), derive(u.right));
      case 'mul':
      case 'hadamard':
        return deriveProduct(u.op, u.left, u.right);
      case 'div':
        return deriveQuotient(u.left, u.right);
      case 'pow':
        return derivePower(u.left, u.right);
      case 'apply':
        return times({ ...u, order: u.order + 1 }, derive(u.arg));
      case 'call':
        return deriveCall(u);
      case 'transpose':
        return { op: 'transpose', arg: derive(u.arg) };
      case 'matrix':
        return { op: 'matrix', rows: u.rows.map((row) => row.map(derive)) };
      case 'derivative':
        throw new TypeError('a named derivative factor cannot be differentiated');
    }
  }

  function deriveName(name: string): Expression {
    if (name === wrt) return ONE;
    const definition = definitions?.get(name);
    if (!definition) return ZERO;
    const found = known.get(name) ?? derive(definition);
    known.set(name, found);
    return found;
  }

  function deriveProduct(op: 'mul' | 'hadamard', a: Expression, b: Expression): Expression {
    const join = (p: Expression, q: Expression) => {
      if (op === 'mul') return times(p, q);
      return is(p, 0n) || is(q, 0n) ? ZERO : binary('hadamard', p, q);
    };
    return plus(join(derive(a), b), join(a, derive(b)));
  }

  function deriveQuotient(a: Expression, b: Expression): Expression {
    const da = derive(a);
    if (constant(b)) return is(da, 0n) ? ZERO : binary('div', da, b);
    const top = minus(times(da, b), times(a, derive(b)));
    return is(top, 0n) ? ZERO : binary('div', top, raised(b, number(2)));
  }

  function derivePower(base: Expression, exponent: Expression): Expression {
    if (constant(exponent)) {
      if (exponent.op === 'number' && isZero(exponent.value)) return ZERO;
      const lower: Expression =
        exponent.op === 'number'
          ? { op: 'number', value: subtract(exponent.value, { n: 1n, d: 1n }) }
          : binary('sub', exponent, ONE);
      return times(times(exponent, raised(base, lower)), derive(base));
    }
    const power = binary('pow', base, exponent);
    const logarithm = base.op === 'constant' && base.name === 'e' ? ONE : call('ln', base);
    const byExponent = times(times(power, logarithm), derive(exponent));
    if (constant(base)) return byExponent;
    const db = derive(base);
    if (is(db, 0n)) return byExponent;
    const rest = base.op === 'variable' ? withoutFactor(exponent, base.name) : undefined;
    return plus(byExponent, times(power, rest ? times(rest, db) : binary('div', times(exponent, db), base)));
  }

  function deriveCall(u: Extract<Expression, { op: 'call' }>): Expression {
    const [a, b] = u.args;
    switch (u.fn) {
      case 'log': {
        if (!a || !b) return ZERO;
        if (constant(a)) return times(binary('div', ONE, binary('mul', b, call('ln', a))), derive(b));
        return derive(binary('div', call('ln', b), call('ln', a)));
      }
      case 'max':
      case 'min':
        return deriveExtreme(u.fn, u.args);
      case 'diag':
      case 'sum': {
        const inner = a ? derive(a) : ZERO;
        return is(inner, 0n) ? ZERO : call(u.fn, inner);
      }
      case 'ones':
        return ZERO;
      default: {
        if (!a || u.fn === 'sign' || u.fn === 'step' || constant(a)) return ZERO;
        return times(functionDerivative(u.fn, a) ?? ZERO, derive(a));
      }
    }
  }

  function deriveExtreme(fn: 'max' | 'min', args: readonly Expression[]): Expression {
    const [first, ...rest] = args;
    if (!first) return ZERO;
    if (rest.length === 0) return derive(first);
    const other = rest.length === 1 && rest[0] ? rest[0] : call(fn, ...rest);
    const wins: Expression = { op: 'indicator', relation: fn === 'max' ? '>' : '<', left: first, right: other };
    return plus(times(wins, derive(first)), times(minus(ONE, wins), derive(other)));
  }

  return derive(e);
}
