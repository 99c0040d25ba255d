// Which combinations of signs the domain really has: boxes are halved until bounds rule a combination out or find it.
import { encloseAll } from './enclose';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { place, placeDomain } from './points';
import { programOf } from './program';
import type { Assumption } from './signs';
import { MAYBE, UNCERTAIN, UNDEFINED } from './state';
import { inspect, type Search } from './witness';

export type Finding =
  /** No point of the domain has these signs (or the reference is undefined wherever they hold). */
  | 'impossible'
  /** A box of positive size has them; its points were tried as witnesses. */
  | 'possible'
  | 'unknown';

/** Boxes looked at for signs, and for one gap: breadth first, so that these see some five thin stretches down to a billionth. */
const MAX_BOXES = { signs: 600, gap: 300 } as const;
/** Beyond 2 to this, shared among the variables, an unbounded side is sampled instead of cut. */
const FAR = 60;
const MAX_FINDS = 24;
const MIDDLE = [0.5];
const SHARES = [...MIDDLE, 0.28125, 0.78125];

export interface Box {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/**
 * Explores the domain for the assumed signs. Points of the boxes found go to `found` as possible witnesses; with `middles`
 * those of undecided boxes as well, so that a stretch too narrow for the bounds is met by a point of it.
 */
export function explore(pair: Pair, assumptions: readonly Assumption[], found: Search, middles = false): Finding {
  const guards = assumptions.map(({ node }) => node);
  const program = programOf(pair.reference, pair.student, ...guards);
  const variables = program.filter(({ op }) => op === 'var');
  if (variables.length === 0) return 'unknown';
  // What judges a box; the answer itself is looked at in points only.
  const judges = programOf(pair.reference, ...guards);
  for (const node of variables) placeDomain(node);
  const pending: Box[] = [{ lo: variables.map((v) => v.lo), hi: variables.map((v) => v.hi) }];
  let finds = 0;
  let undecided = false;
  const most = middles ? MAX_BOXES.gap : MAX_BOXES.signs;
  for (let count = 0; count < most && pending.length > 0 && !found.difference && !found.gap; count++) {
    // Breadth first, so that one thin corner does not eat the whole budget.
    const box = pending.shift() as Box;
    placeBox(variables, box);
    encloseAll(judges, pair.sample);
    const fit = judge(pair, assumptions);
    if (fit === 'out') continue;
    if (fit === 'in') {
      finds++;
      tryPoints(pair, variables, program, box, found);
      if (finds >= MAX_FINDS) break;
    } else if (middles) tryPoints(pair, variables, program, box, found, MIDDLE);
    const halves = halve(variables, box);
    if (halves === 'far') undecided ||= !isOutFarAway(pair, variables, judges, box, assumptions);
    else if (halves) pending.push(...halves);
    else undecided ||= fit !== 'in';
  }
  if (finds > 0) return 'possible';
  return pending.length === 0 && !undecided ? 'impossible' : 'unknown';
}

export function placeBox(variables: readonly GraphNode[], box: Box): void {
  for (let i = 0; i < variables.length; i++) {
    const node = variables[i] as GraphNode;
    node.lo = box.lo[i] as number;
    node.hi = box.hi[i] as number;
    node.state = 0;
  }
}

/** The reference is undefined, or an assumed sign fails, everywhere in the box that was enclosed. */
export const isOutside = (pair: Pair, assumptions: readonly Assumption[]): boolean =>
  judge(pair, assumptions) === 'out';

/** All signs hold in the whole box, one fails in the whole box, or neither is proved. */
function judge(pair: Pair, assumptions: readonly Assumption[]): 'in' | 'out' | 'open' {
  if (pair.reference.state & UNDEFINED) return 'out';
  let all = !(pair.reference.state & UNCERTAIN);
  for (const { node, sign } of assumptions) {
    if (node.state & UNDEFINED) return 'out';
    if (sign > 0 ? node.hi <= 0 : node.lo >= 0) return 'out';
    if (node.state & MAYBE || (sign > 0 ? node.lo <= 0 : node.hi >= 0)) all = false;
  }
  return all ? 'in' : 'open';
}

/** The middle of the box and a few points off it, as witnesses. */
function tryPoints(
  pair: Pair,
  variables: readonly GraphNode[],
  program: readonly GraphNode[],
  box: Box,
  found: Search,
  shares = SHARES,
): void {
  for (const share of shares) {
    for (const [i, node] of variables.entries()) {
      const x = inside(box.lo[i] as number, box.hi[i] as number, share);
      place(node, node.discrete ? Math.round(x) : x);
    }
    encloseAll(program, pair.sample);
    inspect(pair, found);
    if (found.difference || found.gap) return;
  }
}

function inside(lo: number, hi: number, share: number): number {
  if (lo === Number.NEGATIVE_INFINITY && hi === Number.POSITIVE_INFINITY) return share * 4 - 2;
  if (hi === Number.POSITIVE_INFINITY) return lo + Math.max(1, Math.abs(lo)) * share;
  if (lo === Number.NEGATIVE_INFINITY) return hi - Math.max(1, Math.abs(hi)) * share;
  const x = lo + (hi - lo) * share;
  const short = Math.fround(x);
  return short > lo && short < hi ? short : x;
}

/** In a box that goes on without end the signs fail at every one of a few far points. */
function isOutFarAway(
  pair: Pair,
  variables: readonly GraphNode[],
  program: readonly GraphNode[],
  box: Box,
  assumptions: readonly Assumption[],
): boolean {
  for (const stretch of [1.3, 2 ** 9 + 0.6, 2 ** 31 + 0.7]) {
    for (const [i, node] of variables.entries()) {
      const lo = box.lo[i] as number;
      const hi = box.hi[i] as number;
      const bounded = Number.isFinite(lo) && Number.isFinite(hi);
      place(
        node,
        bounded
          ? inside(lo, hi, 0.5)
          : Number.isFinite(lo)
            ? lo + Math.max(1, lo) * stretch
            : hi - Math.max(1, -hi) * stretch,
      );
    }
    encloseAll(program, pair.sample);
    if (judge(pair, assumptions) !== 'out') return false;
  }
  return true;
}

/** Cuts the box across its widest side; `far` when that side only goes on outwards, undefined when all sides are small. */
export function halve(variables: readonly GraphNode[], box: Box): [Box, Box] | 'far' | undefined {
  let widest = -1;
  let width = 2 ** -30;
  for (let i = 0; i < variables.length; i++) {
    const relative = relativeWidth(box.lo[i] as number, box.hi[i] as number);
    if (relative <= width) continue;
    width = relative;
    widest = i;
  }
  if (widest < 0) return undefined;
  const lo = box.lo[widest] as number;
  const hi = box.hi[widest] as number;
  const endless = hi - lo === Number.POSITIVE_INFINITY;
  if (endless && nearestToZero(lo, hi) >= 2 ** (FAR / variables.length)) return 'far';
  const cut = cutOf(lo, hi);
  if (!(cut > lo && cut < hi)) return undefined;
  return [
    { lo: box.lo, hi: box.hi.with(widest, cut) },
    { lo: box.lo.with(widest, cut), hi: box.hi },
  ];
}

const nearestToZero = (lo: number, hi: number): number => (lo >= 0 ? lo : hi <= 0 ? -hi : 0);

/** The width against the distance from zero; of two endless sides the one that starts nearer to zero is the wider. */
function relativeWidth(lo: number, hi: number): number {
  const width = Math.min(hi - lo, Number.MAX_VALUE);
  return width / (1 + nearestToZero(lo, hi));
}

/** Zero first, then powers of eight outwards, then the middle (the geometric one over many scales). */
function cutOf(lo: number, hi: number): number {
  if (lo < 0 && hi > 0) return 0;
  if (hi === Number.POSITIVE_INFINITY) return lo < 1 ? 1 : lo * 8;
  if (lo === Number.NEGATIVE_INFINITY) return hi > -1 ? -1 : hi * 8;
  if (lo > 0 && hi > lo * 64) return Math.sqrt(lo) * Math.sqrt(hi);
  if (hi < 0 && lo < hi * 64) return -Math.sqrt(-lo) * Math.sqrt(-hi);
  return lo / 2 + hi / 2;
}
