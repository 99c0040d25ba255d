// The last step: both sides to many bits at more points, for what bounds in doubles and the exact step leave open.
import { subtract } from '../precise/arithmetic';
import { type Ball, lengthOf, signOf } from '../precise/ball';
import { Evaluator, missingBits } from '../precise/evaluate';
import { printDifferent } from '../precise/print';
import { coordinates, type PointEvidence } from './evidence';
import { guardOf } from './guard-of';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { exactly } from './points';
import { JUMP, UNDEFINED } from './state';

/** Bits tried in turn, until the difference is seen or there is no room left for one. */
const LADDER = [256, 512, 1024, 2048, 4096, 8192] as const;
const POINTS = 8;
/** The first points climb further: to these bits, or all the way when the exact step found that the sides are not identical. */
const THOROUGH = 2;
const THOROUGH_BITS = 512;
/** Here climbing ends when a part was met that even the last rung would not show. */
const DEEP = 2048;
const TRIES = 60;
/** Points looked at for pieces not seen yet (combinations of signs of what max, abs and steps depend on), and points for each. */
const PIECE_TRIES = 300;
const PER_PIECE = 2;
const MAX_PIECES = 16;
/** A difference is shown when it is known to so many bits. */
const SEEN = 20;
/** Points at which nothing could be told, before this step gives up. */
const MAX_FAILURES = 8;
/** Larger programs are left undecided. */
const MAX_NODES = 400;
/** Multiplications times bits, for all points together. */
const FUEL = 6_000_000;

export type PreciseFinding =
  | { readonly result: 'different'; readonly witness: PointEvidence }
  | { readonly result: 'agree'; readonly points: number }
  | { readonly result: 'unknown' };

/**
 * Compares at deterministic points; more of them where every integer counts. When the sides are known not to be identical
 * (`refuted`), only a difference is looked for, as far down as the ladder goes.
 */
export function compareDigits(pair: Pair, refuted: boolean): PreciseFinding {
  if (pair.program.length > MAX_NODES) return { result: 'unknown' };
  const comparison = new Comparison(pair, refuted);
  let agreed = 0;
  const constant = pair.variables.length === 0 && pair.unknownFunctions.size === 0;
  const enough = constant ? 1 : pair.pointwise ? 40 : POINTS;
  let failures = 0;
  const pieces = new Map<string, number>();
  /** Pieces on which nothing could be told yet. */
  const dark = new Set<string>();
  const guards = pair.program.flatMap(guardOf);
  const tries = constant ? 1 : guards.length > 0 ? PIECE_TRIES : TRIES;
  for (let i = 0; i < tries && failures < MAX_FAILURES && (agreed < enough || guards.length > 0); i++) {
    if (i >= TRIES && agreed === 0) break;
    pair.advance();
    const { student, reference } = pair;
    if ((student.state | reference.state) & UNDEFINED) continue;
    if (!pair.pointwise && (student.state | reference.state) & JUMP) continue;
    const piece = guards.map((node) => (node.lo > 0 ? '+' : node.hi < 0 ? '-' : '0')).join('');
    const seen = pieces.get(piece) ?? 0;
    if (agreed >= enough && (seen >= PER_PIECE || (seen === 0 && pieces.size >= MAX_PIECES))) continue;
    const outcome = comparison.atPoint(agreed < THOROUGH);
    if (outcome === 'beyond') {
      if (seen === 0) dark.add(piece);
      continue;
    }
    pieces.set(piece, seen + 1);
    if (outcome === undefined) {
      failures++;
      if (seen === 0) dark.add(piece);
      continue;
    }
    if (outcome !== 'agree') return { result: 'different', witness: outcome };
    agreed++;
    dark.delete(piece);
  }
  return dark.size === 0 && agreed >= Math.min(enough, 6) ? { result: 'agree', points: agreed } : { result: 'unknown' };
}

const coordinateOf = (variable: GraphNode) => exactly(variable.lo);

/** The two sides at one point after the other, with fuel for all of them. */
class Comparison {
  private readonly evaluator: Evaluator;
  private fuel = FUEL;

  constructor(
    private readonly pair: Pair,
    private readonly refuted: boolean,
  ) {
    this.evaluator = new Evaluator(pair.student, pair.reference);
  }

  /** The evidence of a difference, an agreement, neither, or a point that would take more bits than there are. */
  atPoint(thorough: boolean): PointEvidence | 'agree' | 'beyond' | undefined {
    const top = LADDER[LADDER.length - 1] as number;
    const least = thorough ? (this.refuted ? top : THOROUGH_BITS) : 0;
    for (const bits of LADDER) {
      this.fuel -= this.evaluator.cost * bits;
      if (this.fuel < 0) return undefined;
      const found = this.evaluator.at(coordinateOf, bits, this.pair.sample.index);
      if (found === 'undefined') return undefined;
      if (!found?.sure) continue;
      const [student, reference] = found.balls as [Ball, Ball];
      const difference = subtract(student, reference, bits);
      if (!difference) continue;
      if (isSeen(difference) || (bits === top && signOf(difference) !== 0)) {
        return { at: coordinates(this.pair), ...printDifferent(student, reference, difference) };
      }
      if (signOf(difference) !== 0) continue;
      const missing = missingBits(found, difference);
      if (missing <= 0 && bits >= least) return 'agree';
      const beyond = this.refuted ? bits >= DEEP && -found.finest > top : bits + missing > top;
      if (beyond) return 'beyond';
    }
    return undefined;
  }
}

const isSeen = (difference: Ball): boolean =>
  signOf(difference) !== 0 && (difference.r === 0 || difference.bits > lengthOf(difference.r) + SEEN);
