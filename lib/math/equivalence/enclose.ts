// Interval evaluation of graph nodes: rigorous bounds at a point (intervals of width zero) or over a box of the domain.
import { encloseCosine, encloseMonotone, enclosePartial, encloseSine, isPartial } from './enclose-functions';
import { enclosePower } from './enclose-power';
import type { GraphNode } from './node';
import { ABOVE_PI, BELOW_PI } from './pi';
import { ARITHMETIC, above, below, isExactSum } from './rounding';
import { encloseApplication, type Sample } from './sample-function';
import { JUMP, MAYBE, SPOT, UNDEFINED } from './state';

/** Bounds every node of a program, operands before their users. The `var` nodes must already hold their interval. */
export function encloseAll(program: readonly GraphNode[], sample: Sample): void {
  for (let i = 0; i < program.length; i++) enclose(program[i] as GraphNode, sample);
}

function enclose(node: GraphNode, sample: Sample): void {
  const { op, a, b } = node;
  if (op === 'num' || op === 'var') return;
  if (op === 'pi') {
    node.lo = BELOW_PI;
    node.hi = ABOVE_PI;
    return;
  }
  node.state = a.state | b.state;
  if (node.state & UNDEFINED) {
    node.lo = Number.NEGATIVE_INFINITY;
    node.hi = Number.POSITIVE_INFINITY;
    return;
  }
  switch (op) {
    case 'add':
      node.lo = lowSum(a.lo, b.lo);
      node.hi = highSum(a.hi, b.hi);
      break;
    case 'neg':
      node.lo = -a.hi;
      node.hi = -a.lo;
      break;
    case 'mul':
      if (a === b) encloseSquare(node, a);
      else encloseProduct(node, a.lo, a.hi, b.lo, b.hi);
      break;
    case 'div':
      encloseQuotient(node, a, b);
      break;
    case 'pow':
      enclosePower(node);
      break;
    case 'max':
      node.lo = Math.max(a.lo, b.lo);
      node.hi = Math.max(a.hi, b.hi);
      break;
    case 'abs':
      node.lo = a.lo > 0 ? a.lo : a.hi < 0 ? -a.hi : 0;
      node.hi = Math.max(-a.lo, a.hi);
      break;
    case 'step':
    case 'sign':
      encloseJump(node, a);
      break;
    case 'sin':
      encloseSine(node, a.lo, a.hi);
      break;
    case 'cos':
      encloseCosine(node, a.lo, a.hi);
      break;
    case 'apply':
      encloseApplication(node, sample);
      break;
    default:
      if (isPartial(op)) enclosePartial(node);
      else encloseMonotone(node);
  }
}

const lowSum = (x: number, y: number): number => {
  const s = x + y;
  return isExactSum(x, y, s) ? s : below(s, ARITHMETIC);
};

const highSum = (x: number, y: number): number => {
  const s = x + y;
  return isExactSum(x, y, s) ? s : above(s, ARITHMETIC);
};

/** Infinite ends stand for large finite values, so zero times an end is zero. */
const product = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

function encloseProduct(node: GraphNode, al: number, ah: number, bl: number, bh: number): void {
  if (al === ah && bl === bh) {
    const p = product(al, bl);
    // Two 24-bit factors multiply exactly, away from underflow.
    const exact =
      p === 0 ? al === 0 || bl === 0 : Math.fround(al) === al && Math.fround(bl) === bl && Math.abs(p) > 1e-290;
    node.lo = exact ? p : below(p, ARITHMETIC);
    node.hi = exact ? p : above(p, ARITHMETIC);
    return;
  }
  const p = product(al, bl);
  const q = product(al, bh);
  const r = product(ah, bl);
  const s = product(ah, bh);
  const lo = Math.min(p, q, r, s);
  const hi = Math.max(p, q, r, s);
  // The sign of a product is exact: an end at zero stays at zero.
  node.lo = lo >= 0 && al * bl >= 0 ? Math.max(0, below(lo, ARITHMETIC)) : below(lo, ARITHMETIC);
  node.hi = hi <= 0 ? Math.min(0, above(hi, ARITHMETIC)) : above(hi, ARITHMETIC);
  // Two ends that are units keep their product: a part of 1 is not above 1.
  if (hi === 1 && ah === 1 && bh === 1) node.hi = 1;
}

function encloseSquare(node: GraphNode, a: GraphNode): void {
  const least = a.lo > 0 ? a.lo : a.hi < 0 ? -a.hi : 0;
  const most = Math.max(-a.lo, a.hi);
  encloseProduct(node, least, most, least, most);
}

function encloseQuotient(node: GraphNode, a: GraphNode, b: GraphNode): void {
  if (b.lo === 0 && b.hi === 0) {
    node.state |= b.state & JUMP ? MAYBE : SPOT;
    node.lo = Number.NEGATIVE_INFINITY;
    node.hi = Number.POSITIVE_INFINITY;
    return;
  }
  if (b.lo > 0 || b.hi < 0) {
    encloseEnds(node, a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi);
    keepSign(node, a, b.lo > 0);
    return;
  }
  node.state |= MAYBE;
  if (b.lo === 0 || b.hi === 0) {
    const inverseLo = b.lo === 0 ? Math.max(0, below(1 / b.hi, ARITHMETIC)) : Number.NEGATIVE_INFINITY;
    const inverseHi = b.lo === 0 ? Number.POSITIVE_INFINITY : Math.min(0, above(1 / b.lo, ARITHMETIC));
    encloseProduct(node, a.lo, a.hi, inverseLo, inverseHi);
    return;
  }
  node.lo = Number.NEGATIVE_INFINITY;
  node.hi = Number.POSITIVE_INFINITY;
}

/** inf/inf is NaN: large over large can be anything from the sign's side on. */
function encloseEnds(node: GraphNode, p: number, q: number, r: number, s: number): void {
  const lo = Math.min(p, q, r, s);
  const hi = Math.max(p, q, r, s);
  node.lo = below(lo, ARITHMETIC);
  node.hi = above(hi, ARITHMETIC);
}

function keepSign(node: GraphNode, a: GraphNode, positive: boolean): void {
  if (positive ? a.lo >= 0 : a.hi <= 0) node.lo = Math.max(0, node.lo);
  if (positive ? a.hi <= 0 : a.lo >= 0) node.hi = Math.min(0, node.hi);
  if (a.lo === 0 && a.hi === 0) {
    node.lo = 0;
    node.hi = 0;
  }
}

function encloseJump(node: GraphNode, a: GraphNode): void {
  const least = node.op === 'sign' ? -1 : 0;
  node.lo = a.lo > 0 ? 1 : a.lo >= 0 ? 0 : least;
  node.hi = a.hi > 0 ? 1 : a.hi >= 0 ? 0 : least;
  if (a.lo <= 0 && a.hi >= 0) node.state |= JUMP;
}
