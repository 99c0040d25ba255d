// What is certain of an expression's value by its shape alone: enough to know that a rewrite is valid, never more.
import type { Expression } from '../../math/expression';
import { literalValue } from '../../math/literal';
import type { Rational } from '../../math/rational';
import type { Setting } from './setting';

/**
 * The value lies, apart from single points: `positive` above 0, `above1` above 1, `unit` in (−1, 1), `angle` in
 * (−π/2, π/2), `halfturn` in (0, π); `nonnegative` may be 0 on a stretch; `curved` is 0 at single points only.
 */
export type Kind = 'real' | 'positive' | 'nonnegative' | 'above1' | 'unit' | 'angle' | 'halfturn' | 'curved' | 'whole';

const INTERVALS: Readonly<Record<string, readonly Kind[]>> = {
  positive: ['positive', 'nonnegative'],
  nonnegative: ['positive', 'nonnegative'],
  '(-1,1)': ['unit', 'angle'],
  '[-1,1]': ['unit', 'angle'],
  '(0,1)': ['unit', 'angle', 'halfturn', 'positive', 'nonnegative'],
  '(0,pi/2)': ['angle', 'halfturn', 'positive', 'nonnegative'],
  '(-pi/2,pi/2)': ['angle'],
  '(0,pi)': ['halfturn', 'positive', 'nonnegative'],
  '(1,inf)': ['above1', 'positive', 'nonnegative'],
  '[1,3]': ['above1', 'positive', 'nonnegative'],
  integer: ['whole'],
};

const PIECEWISE = new Set(['abs', 'sign', 'max', 'min', 'relu', 'step']);
const ALWAYS_POSITIVE = new Set(['exp', 'cosh', 'sigmoid', 'softplus', 'sech', 'acos', 'acosh', 'acot']);
const KEEPS_SIGN = new Set(['sinh', 'tanh', 'atan', 'asin', 'asinh', 'atanh', 'sqrt', 'cbrt', 'relu', 'abs']);

const below = (a: Rational, n: bigint): boolean => a.n < n * a.d;

export function isKind(e: Expression, kind: Kind, setting: Setting): boolean {
  const is = (u: Expression, k: Kind) => isKind(u, k, setting);
  if (kind === 'real') return true;
  if (e.op === 'variable') {
    if (kind === 'curved') return setting[e.name] !== 'integer';
    return INTERVALS[setting[e.name] ?? '']?.includes(kind) ?? false;
  }
  const value = literalValue(e);
  if (value) return isNumberOf(value, kind);
  switch (kind) {
    case 'positive':
      return isPositive(e, is);
    case 'nonnegative':
      return isNonnegative(e, is);
    case 'above1':
      if (e.op === 'call') return e.fn === 'cosh' || (e.fn === 'exp' && e.args.every((a) => is(a, 'positive')));
      if (e.op === 'add')
        return is(e.left, 'above1') ? is(e.right, 'nonnegative') : is(e.left, 'nonnegative') && is(e.right, 'above1');
      return e.op === 'mul' && is(e.left, 'above1') && is(e.right, 'above1');
    case 'unit':
      if (e.op === 'call')
        return e.fn === 'tanh' || e.fn === 'sigmoid' || ((e.fn === 'sin' || e.fn === 'cos') && isVarying(e, setting));
      if (e.op === 'neg') return is(e.arg, 'unit');
      return (
        (e.op === 'mul' && is(e.left, 'unit') && is(e.right, 'unit')) ||
        (e.op === 'div' && is(e.left, 'unit') && is(e.right, 'above1'))
      );
    case 'angle':
      return (
        is(e, 'unit') ||
        (e.op === 'call' && (e.fn === 'atan' || e.fn === 'asin')) ||
        (e.op === 'neg' && is(e.arg, 'angle'))
      );
    case 'halfturn':
      return e.op === 'call' && (e.fn === 'sigmoid' || e.fn === 'acos' || e.fn === 'acot');
    case 'curved':
      return isVarying(e, setting) && isSmooth(e);
    default:
      return false;
  }
}

function isNumberOf(value: Rational, kind: Kind): boolean {
  const positive = value.n > 0n;
  if (kind === 'positive' || kind === 'nonnegative') return positive;
  if (kind === 'unit' || kind === 'angle') return below(value, 1n) && !below(value, 0n);
  if (kind === 'above1') return positive && !below(value, 1n) && !(value.n === value.d);
  if (kind === 'curved') return value.n !== 0n;
  return kind === 'whole' ? value.d === 1n : positive && below(value, 3n);
}

type Is = (u: Expression, k: Kind) => boolean;

function isPositive(e: Expression, is: Is): boolean {
  switch (e.op) {
    case 'constant':
      return true;
    case 'add':
      return (
        (is(e.left, 'positive') && is(e.right, 'nonnegative')) || (is(e.left, 'nonnegative') && is(e.right, 'positive'))
      );
    case 'mul':
    case 'div':
      return is(e.left, 'positive') && is(e.right, 'positive');
    case 'pow':
      return is(e.left, 'positive');
    case 'call': {
      const [a] = e.args;
      if (e.fn === 'max') return e.args.every((u) => is(u, 'positive'));
      return ALWAYS_POSITIVE.has(e.fn) || (KEEPS_SIGN.has(e.fn) && a !== undefined && is(a, 'positive'));
    }
    default:
      return false;
  }
}

function isNonnegative(e: Expression, is: Is): boolean {
  if (is(e, 'positive')) return true;
  switch (e.op) {
    case 'add':
    case 'mul':
      return is(e.left, 'nonnegative') && is(e.right, 'nonnegative');
    case 'div':
      return is(e.left, 'nonnegative') && is(e.right, 'positive');
    case 'pow': {
      const k = literalValue(e.right);
      return k !== undefined && k.d === 1n && k.n > 0n && k.n % 2n === 0n;
    }
    case 'call':
      return ['abs', 'relu', 'step', 'sqrt'].includes(e.fn);
    case 'indicator':
      return true;
    default:
      return false;
  }
}

/** Depends on a continuous variable in a way that is certainly not constant: nothing but its own shape is looked at. */
function isVarying(e: Expression, setting: Setting): boolean {
  if (e.op === 'variable') return setting[e.name] !== 'integer';
  if (e.op === 'neg') return isVarying(e.arg, setting);
  if (e.op === 'call' && e.args.length === 1) return isVarying(e.args[0] as Expression, setting);
  if (e.op !== 'add' && e.op !== 'sub' && e.op !== 'mul' && e.op !== 'div' && e.op !== 'pow') return false;
  const left = literalValue(e.left);
  const right = literalValue(e.right);
  return left
    ? left.n !== 0n && e.op !== 'pow' && isVarying(e.right, setting)
    : right
      ? right.n !== 0n && isVarying(e.left, setting)
      : false;
}

function isSmooth(e: Expression): boolean {
  if (e.op === 'variable' || e.op === 'number' || e.op === 'constant') return true;
  if (e.op === 'neg') return isSmooth(e.arg);
  if (e.op === 'call') return !PIECEWISE.has(e.fn) && e.args.every(isSmooth);
  return 'left' in e && e.op !== 'indicator' && isSmooth(e.left) && isSmooth(e.right);
}
