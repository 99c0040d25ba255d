// A simpler node with the same sign: eˣ − 1 has the sign of x. So breakpoints written differently become one and the same.
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
} from '../rational';
import type { Graph } from './graph';
import type { GraphNode, Op } from './node';

/** Increasing on all of ℝ, and 0 at 0. */
const ODD: ReadonlySet<Op> = new Set(['sinh', 'tanh', 'atan', 'asinh']);
/** Increasing on all of ℝ. */
const INCREASING: ReadonlySet<Op> = new Set([...ODD, 'sigmoid', 'softplus']);
/** Larger constants are not moved to the other side of a growing function. */
const LARGE = rational(100);
const THREE_HALVES = rational(3, 2);

/** What a quantity is known by: c·node, c ≠ 0. */
interface Term {
  readonly c: Rational;
  readonly node: GraphNode;
}

/**
 * A node that is positive, negative or zero exactly where `node` is. It has a value wherever `node` has one; with `kept`, when
 * whoever asks keeps `node`'s operands, it may have one elsewhere too, or be a number.
 */
export function signCarrier(g: Graph, node: GraphNode, kept: boolean): GraphNode {
  if (node.op === 'neg') return g.neg(signCarrier(g, node.a, kept));
  if (node.op === 'mul' && node.a.value && sign(node.a.value) !== 0)
    return signed(g, node.a.value, signCarrier(g, node.b, kept));
  if (ODD.has(node.op) || parity(node) === 'odd') return signCarrier(g, node.a, kept);
  if (node.op !== 'add') return node;
  const found = ofSum(g, termOf(node.a), termOf(node.b), kept);
  if (!found || (found.value && !kept)) return node;
  return found.value ? found : signCarrier(g, found, kept);
}

const signed = (g: Graph, c: Rational, node: GraphNode): GraphNode => (sign(c) > 0 ? node : g.neg(node));

const quotient = (a: Rational, b: Rational): Rational => divide(a, b) as Rational;

function termOf(node: GraphNode): Term {
  if (node.op === 'neg') {
    const { c, node: rest } = termOf(node.a);
    return { c: negate(c), node: rest };
  }
  return node.op === 'mul' && node.a.value ? { c: node.a.value, node: node.b } : { c: ONE, node };
}

/** Whether a literal positive power keeps the sign of its base, loses it, or needs a base ≥ 0. */
function parity({ op, b }: GraphNode): 'odd' | 'even' | 'root' | undefined {
  if (op !== 'pow' || !b.value || sign(b.value) <= 0) return undefined;
  if (b.value.d % 2n === 0n) return 'root';
  return b.value.n % 2n === 0n ? 'even' : 'odd';
}

function ofSum(g: Graph, p: Term, q: Term, kept: boolean): GraphNode | undefined {
  if (isZero(p.c) || isZero(q.c)) return undefined;
  if (p.node.value) return ofSum(g, q, p, kept);
  if (q.node.value) {
    const level = negate(quotient(multiply(q.c, q.node.value), p.c));
    const found = aboveLevel(g, p.node, level, kept);
    return found && signed(g, p.c, found);
  }
  const c = add(p.c, q.c);
  if (p.node === q.node) return sign(c) === 0 ? undefined : signed(g, c, p.node);
  if (p.node.op !== q.node.op) return undefined;
  if (p.node.op === 'exp') {
    const ratio = quotient(p.c, q.c);
    if (sign(ratio) > 0) return g.integer(sign(p.c));
    const shift = g.unary('ln', g.num(negate(ratio)));
    return signed(g, p.c, g.add(g.sub(p.node.a, q.node.a), shift));
  }
  if (sign(c) !== 0) return undefined;
  if (INCREASING.has(p.node.op) || (kept && p.node.op === 'ln')) return signed(g, p.c, g.sub(p.node.a, q.node.a));
  const same = p.node.op === 'pow' && p.node.b === q.node.b ? parity(p.node) : undefined;
  if (same === 'odd' || (same === 'root' && kept)) return signed(g, p.c, g.sub(p.node.a, q.node.a));
  return same === 'even' ? signed(g, p.c, g.sub(g.unary('abs', p.node.a), g.unary('abs', q.node.a))) : undefined;
}

/** The sign of F(u) − t. */
function aboveLevel(g: Graph, node: GraphNode, t: Rational, kept: boolean): GraphNode | undefined {
  const { a } = node;
  // A constant would go back and forth between the sides.
  if (!node.continuous && !node.discrete) return undefined;
  const level = g.num(t);
  const above = (inverse: GraphNode) => g.sub(a, inverse);
  const small = compare(absolute(t), LARGE) < 0;
  switch (node.op) {
    case 'exp':
      return sign(t) > 0 ? above(g.unary('ln', level)) : g.integer(1);
    case 'softplus':
      if (sign(t) <= 0) return g.integer(1);
      return small ? above(g.unary('ln', g.sub(g.exp(level), g.integer(1)))) : undefined;
    case 'sigmoid':
      if (sign(t) <= 0) return g.integer(1);
      return compare(t, ONE) < 0 ? above(g.unary('ln', g.num(quotient(t, subtract(ONE, t))))) : g.integer(-1);
    case 'tanh':
      if (compare(absolute(t), ONE) < 0) return above(g.unary('atanh', level));
      return g.integer(-sign(t));
    case 'atan':
      return compare(absolute(t), THREE_HALVES) < 0
        ? above(g.div(g.unary('sin', level), g.unary('cos', level)))
        : undefined;
    case 'sinh':
      return above(g.unary('asinh', level));
    case 'asinh':
      return small ? above(g.unary('sinh', level)) : undefined;
    case 'ln':
      return kept && small ? above(g.exp(level)) : undefined;
    case 'pow':
      return abovePower(g, node, t, kept);
    default:
      return undefined;
  }
}

/** The sign of u^k − t for a literal k > 0. */
function abovePower(g: Graph, node: GraphNode, t: Rational, kept: boolean): GraphNode | undefined {
  const kind = parity(node);
  if (!kind || (kind === 'root' && !kept)) return undefined;
  if (kind !== 'odd' && sign(t) <= 0) return sign(t) < 0 ? g.integer(1) : undefined;
  const root = g.pow(g.num(absolute(t)), g.num(quotient(ONE, node.b.value as Rational)));
  const inverse = sign(t) < 0 ? g.neg(root) : root;
  return g.sub(kind === 'even' ? g.unary('abs', node.a) : node.a, inverse);
}
