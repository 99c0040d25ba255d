// Bounds of the elementary functions over an interval.
import { leaveDomain } from './leave-domain';
import type { GraphNode, Op } from './node';
import { above, below, COMPOSED, FUNCTION } from './rounding';
import { MAYBE, SPOT } from './state';

interface Monotone {
  readonly at: (x: number) => number;
  readonly least: number;
  readonly most: number;
  readonly error: number;
}

const increasing = (
  at: (x: number) => number,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
  error = FUNCTION,
): Monotone => ({ at, least, most, error });

const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

const MONOTONE: Partial<Record<Op, Monotone>> = {
  exp: increasing(Math.exp, 0),
  tanh: increasing(Math.tanh, -1, 1),
  sigmoid: increasing(sigmoid, 0, 1, COMPOSED),
  softplus: increasing(softplus, 0, Number.POSITIVE_INFINITY, COMPOSED),
  sinh: increasing(Math.sinh),
  atan: increasing(Math.atan),
  asinh: increasing(Math.asinh),
};

interface Partial1 extends Monotone {
  /** The closed hull of the domain; `open` when its ends do not belong to it. */
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly falling: boolean;
}

const partial = (at: (x: number) => number, from: number, to: number, open: boolean, falling = false): Partial1 => ({
  ...increasing(at),
  from,
  to,
  open,
  falling,
});

const PARTIAL: Partial<Record<Op, Partial1>> = {
  ln: partial(Math.log, 0, Number.POSITIVE_INFINITY, true),
  asin: partial(Math.asin, -1, 1, false),
  acos: partial(Math.acos, -1, 1, false, true),
  acosh: partial(Math.acosh, 1, Number.POSITIVE_INFINITY, false),
  atanh: partial(Math.atanh, -1, 1, true),
};

export const isPartial = (op: Op): boolean => PARTIAL[op] !== undefined;

/** exp, tanh, sigmoid … and cosh, which falls and rises. */
export function encloseMonotone(node: GraphNode): void {
  const { lo, hi } = node.a;
  if (node.op === 'cosh') {
    const least = lo > 0 ? lo : hi < 0 ? -hi : 0;
    node.lo = Math.max(1, below(Math.cosh(least), FUNCTION));
    node.hi = above(Math.cosh(Math.max(-lo, hi)), FUNCTION);
    return;
  }
  const f = MONOTONE[node.op] as Monotone;
  const low = f.at(lo);
  const high = f.at(hi);
  // f(0) = 0 exactly for the odd functions; anything else that rounds to zero is not zero.
  node.lo = low === 0 && lo === 0 ? 0 : Math.max(f.least, below(low, f.error));
  node.hi = high === 0 && hi === 0 ? 0 : Math.min(f.most, above(high, f.error));
}

/** An infinite value is no bound. */
const cut = (x: number): number => (Number.isFinite(x) ? x : Number.NaN);

/** ln, asin, acos, acosh, atanh: what lies outside the domain is cut off, and said so. */
export function enclosePartial(node: GraphNode): void {
  const { a } = node;
  const f = PARTIAL[node.op] as Partial1;
  if (a.hi < f.from || a.lo > f.to) {
    leaveDomain(node, a, true);
    return;
  }
  if (f.open && (a.hi <= f.from || a.lo >= f.to)) {
    leaveDomain(node, a, false);
    if (a.lo === a.hi) node.state |= SPOT;
    return;
  }
  if (f.open ? a.lo <= f.from || a.hi >= f.to : a.lo < f.from || a.hi > f.to) node.state |= MAYBE;
  const low = f.at(Math.max(a.lo, f.from));
  const high = f.at(Math.min(a.hi, f.to));
  const least = f.falling ? high : low;
  const most = f.falling ? low : high;
  // ln 1, asin 0, acos 1 … are the only zeros, and exact.
  node.lo = least === 0 ? 0 : below(cut(least), f.error);
  node.hi = most === 0 ? 0 : above(cut(most), f.error);
}

export function encloseSine(node: GraphNode, lo: number, hi: number): void {
  encloseWave(node, hi - lo, Math.sin(lo), Math.sin(hi), Math.cos(lo), Math.cos(hi));
}

export function encloseCosine(node: GraphNode, lo: number, hi: number): void {
  encloseWave(node, hi - lo, Math.cos(lo), Math.cos(hi), -Math.sin(lo), -Math.sin(hi));
}

/** From the values and slopes at both ends; an interval shorter than 3 holds at most one extremum. */
function encloseWave(
  node: GraphNode,
  width: number,
  left: number,
  right: number,
  slopeLeft: number,
  slopeRight: number,
): void {
  if (!(width < 3) || Number.isNaN(left) || Number.isNaN(right)) {
    node.lo = -1;
    node.hi = 1;
    return;
  }
  let low = Math.min(left, right);
  let high = Math.max(left, right);
  if (width > 0) {
    const clear = Math.min(Math.abs(slopeLeft), Math.abs(slopeRight)) > 1e-9;
    if (!clear) {
      low -= width;
      high += width;
    } else if (slopeLeft > 0 && slopeRight < 0) high = 1;
    else if (slopeLeft < 0 && slopeRight > 0) low = -1;
  }
  // Only sin 0 is zero among the doubles.
  node.lo = low === 0 ? 0 : Math.max(-1, below(low, FUNCTION));
  node.hi = high === 0 ? 0 : Math.min(1, above(high, FUNCTION));
}
