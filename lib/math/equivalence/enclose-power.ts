// Bounds of a^b: whole powers, real roots of odd order, and powers of a positive base.
import { leaveDomain } from './leave-domain';
import type { GraphNode } from './node';
import { above, below, FUNCTION } from './rounding';
import { MAYBE, SPOT } from './state';

/** Fills `node.lo`, `node.hi`, `node.state` from its base `node.a` and exponent `node.b`. */
export function enclosePower(node: GraphNode): void {
  const { a, b } = node;
  const { value } = b;
  if (value ? value.d === 1n : b.integral && b.lo === b.hi) {
    const even = b.lo === b.hi || !value ? b.lo % 2 === 0 : value.n % 2n === 0n;
    wholePower(node, a, b, even);
  } else if (value && value.d % 2n === 1n) {
    rootPower(node, a, b, value.n % 2n === 0n);
  } else positivePower(node, a, b);
}

/** Ends of x^k, x ≥ 0, over [lo, hi] × [klo, khi]: the power is monotone in each argument, so the corners suffice. */
function setCorners(node: GraphNode, lo: number, hi: number, b: GraphNode): void {
  const p = corner(lo, b.lo);
  const q = b.hi === b.lo ? p : corner(lo, b.hi);
  const r = hi === lo ? p : corner(hi, b.lo);
  const s = b.hi === b.lo ? r : corner(hi, b.hi);
  const least = Math.min(p, q, r, s);
  const most = Math.max(p, q, r, s);
  node.lo = Number.isNaN(least) ? 0 : Math.max(0, below(least, FUNCTION));
  node.hi = above(most, FUNCTION);
  if (p === q && r === s && p === r && p === 1) {
    node.lo = 1;
    node.hi = 1;
  }
}

/** x^k at a corner. 1^∞ and ∞^0 are read as bounds: the ends stand for large finite numbers. */
const corner = (x: number, k: number): number => (x === 1 || k === 0 ? 1 : x ** k);

function negate(node: GraphNode): void {
  const { lo } = node;
  node.lo = -node.hi;
  node.hi = -lo;
}

/** The base contains zero and the exponent may be negative there. */
function atZero(node: GraphNode, a: GraphNode, b: GraphNode): boolean {
  if (a.lo > 0 || a.hi < 0 || b.lo >= 0) return false;
  if (a.lo === 0 && a.hi === 0 && b.hi < 0) node.state |= SPOT;
  else node.state |= MAYBE;
  return true;
}

function wholePower(node: GraphNode, a: GraphNode, b: GraphNode, even: boolean): void {
  if (b.lo === 0 && b.hi === 0) {
    node.lo = 1;
    node.hi = 1;
    return;
  }
  const blown = atZero(node, a, b);
  if (a.lo >= 0) setCorners(node, a.lo, a.hi, b);
  else if (a.hi <= 0) {
    setCorners(node, -a.hi, -a.lo, b);
    if (!even) negate(node);
  } else {
    setCorners(node, 0, Math.max(-a.lo, a.hi), b);
    if (!even) node.lo = blown ? Number.NEGATIVE_INFINITY : -above(corner(-a.lo, b.hi), FUNCTION);
    if (!even && !blown) node.hi = above(corner(a.hi, b.hi), FUNCTION);
  }
  if (blown && node.hi < Number.POSITIVE_INFINITY && a.hi > 0) node.hi = Number.POSITIVE_INFINITY;
}

/** A literal exponent p/q with odd q: the real root, odd in the base when p is. */
function rootPower(node: GraphNode, a: GraphNode, b: GraphNode, even: boolean): void {
  const blown = atZero(node, a, b);
  if (a.lo >= 0) setCorners(node, a.lo, a.hi, b);
  else if (a.hi <= 0) {
    setCorners(node, -a.hi, -a.lo, b);
    if (!even) negate(node);
  } else if (blown) {
    node.lo = even ? 0 : Number.NEGATIVE_INFINITY;
    node.hi = Number.POSITIVE_INFINITY;
  } else {
    setCorners(node, 0, Math.max(-a.lo, a.hi), b);
    if (!even) node.lo = -node.hi;
  }
}

/** Any other exponent needs a base ≥ 0 (> 0 where the exponent may be negative). */
function positivePower(node: GraphNode, a: GraphNode, b: GraphNode): void {
  if (a.hi < 0) {
    const literal = b.value !== undefined;
    leaveDomain(node, a, literal || (b.continuous && !b.integral));
    return;
  }
  if (a.lo < 0) node.state |= MAYBE;
  if (a.hi === 0 && a.lo === 0 && !b.value && b.lo <= 0 && b.hi >= 0 && b.lo !== b.hi) node.state |= MAYBE;
  atZero(node, a, b);
  setCorners(node, Math.max(0, a.lo), a.hi, b);
  if (node.state & MAYBE && a.lo <= 0 && b.lo < 0) node.hi = Number.POSITIVE_INFINITY;
}
