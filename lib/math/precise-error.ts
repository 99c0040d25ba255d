// How far a value of many digits may be off: a running bound, as the decimal logarithm of the absolute error.
import type { GraphNode } from './equivalence/node';
import type { Precise } from './mathjs';

/** Nothing is known of the value. */
const LOST = Number.POSITIVE_INFINITY;
/** The value is exact. */
const EXACT = Number.NEGATIVE_INFINITY;
const TWICE = 0.31;
/** Rounding of one operation or function: ten units in the last place. */
const ROUNDING = 2;

/** log10 |x| from above and from below. */
const above = (x: Precise): number => (x.isZero() ? EXACT : x.e + 1);
const below = (x: Precise): number => (x.isZero() ? EXACT : x.e);

/** What is known of the operands: their values and error bounds. */
export interface Operands {
  readonly a: Precise;
  readonly b: Precise;
  readonly ea: number;
  readonly eb: number;
}

/** The error of a node's value `v`, computed with `digits` digits from operands that are off by at most their bounds. */
export function errorBound(node: GraphNode, v: Precise, digits: number, operands: Operands): number {
  const own = inherited(node, v, operands);
  return v.isZero() || isUnrounded(node, v, digits, operands) ? own : Math.max(own, v.e - digits + ROUNDING);
}

const KEEPS_DIGITS: ReadonlySet<string> = new Set(['neg', 'abs', 'max', 'step', 'sign']);

/** All digits of the result had room. */
function isUnrounded(node: GraphNode, v: Precise, digits: number, { a, b }: Operands): boolean {
  const last = (x: Precise) => x.e - x.sd() + 1;
  if (KEEPS_DIGITS.has(node.op)) return true;
  if (node.op === 'num' || node.op === 'var') return v.sd() < digits - 1;
  if (node.op === 'mul') return a.sd() + b.sd() < digits;
  return node.op === 'add' && Math.max(a.e, b.e) + 2 - Math.min(last(a), last(b)) < digits;
}

function inherited(node: GraphNode, v: Precise, { a, b, ea, eb }: Operands): number {
  switch (node.op) {
    case 'num':
    case 'var':
    case 'pi':
      return EXACT;
    case 'neg':
    case 'abs':
    case 'sin':
    case 'cos':
    case 'tanh':
    case 'sigmoid':
    case 'softplus':
    case 'atan':
    case 'asinh':
      return ea;
    case 'add':
      return Math.max(ea, eb) + TWICE;
    case 'max':
      if (below(a.minus(b)) > Math.max(ea, eb) + TWICE) return a.gt(b) ? ea : eb;
      return Math.max(ea, eb);
    case 'mul':
      return Math.max(sum(ea, above(b)), sum(eb, above(a)), sum(ea, eb)) + 0.5;
    case 'div':
      return below(b) <= eb + TWICE ? LOST : Math.max(ea - below(b), sum(eb, above(v)) - below(b)) + 0.5;
    case 'pow':
      return ofPower(node, v, a, b, ea, eb);
    case 'exp':
      return ea < 0 ? above(v) + ea + TWICE : LOST;
    case 'sinh':
    case 'cosh':
      return ea < 0 ? Math.max(above(v), 0) + ea + 2 * TWICE : LOST;
    case 'ln':
      return below(a) <= ea + TWICE ? LOST : ea - below(a) + TWICE;
    case 'asin':
    case 'acos':
    case 'acosh': {
      const room = below(a.abs().minus(1));
      return room <= ea + TWICE ? ea / 2 + 2 * TWICE : ea - room / 2 + TWICE;
    }
    case 'atanh': {
      const room = below(a.abs().minus(1));
      return room <= ea + TWICE ? LOST : ea - room + TWICE;
    }
    case 'step':
    case 'sign':
      return ea === EXACT || below(a) > ea ? EXACT : LOST;
    case 'apply':
      // The stand-ins' amplitudes and frequencies are small.
      return ea + 1.5 + 0.4 * (node.order + 1);
    default:
      return LOST;
  }
}

/** −∞ (a zero) and ∞ meet as −∞ only when the other is finite. */
const sum = (x: number, y: number): number =>
  x === EXACT || y === EXACT ? (x === LOST || y === LOST ? LOST : EXACT) : x + y;

function ofPower({ b: exponent }: GraphNode, v: Precise, a: Precise, b: Precise, ea: number, eb: number): number {
  const clear = below(a) > ea + TWICE;
  const literal = exponent.value;
  // 0^b is 1 or 0, as b is zero or not.
  if (a.isZero() && ea === EXACT) return eb === EXACT || below(b) > eb ? EXACT : LOST;
  if (!clear) {
    if (!literal || literal.n <= 0n) return LOST;
    const power = Number(literal.n) / Number(literal.d);
    // Near zero: |x^p − y^p| is at most of the order of p·m^(p−1)·|x − y|, or |x − y|^p for a root.
    const size = Math.max(above(a), ea);
    return power >= 1 ? ea + (power - 1) * size + above(b) + TWICE : ea * power + TWICE;
  }
  const relative = Math.max(sum(above(b), ea) - below(a), literal ? EXACT : eb + Math.log10(Math.abs(a.e) * 2.4 + 3));
  return relative < 0 ? above(v) + relative + TWICE : LOST;
}
