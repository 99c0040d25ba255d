// The last step: both sides to many digits at more points, for what bounds in doubles and the exact step leave open.
import { type Precise, preciseValues } from '../mathjs';
import { coordinates, type PointEvidence } from './evidence';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { exactly } from './points';
import { programOf } from './program';
import { JUMP, UNDEFINED } from './state';

/** Digits tried in turn: a difference counts when two of them give it alike, an agreement when none does. */
const LADDER = [60, 100, 160] as const;
const POINTS = 8;
/** Points that climb the whole ladder; the others settle for the first rung when it agrees. */
const THOROUGH = 2;
const TRIES = 60;
/** Points looked at for pieces not seen yet (combinations of signs of what max, abs and steps depend on), and points for each. */
const PIECE_TRIES = 300;
const PER_PIECE = 2;
const MAX_PIECES = 16;
const STABLE = 1e-3;
/** So many digits must be known to agree. */
const LEAST_AGREED = 30;
/** Points at which nothing could be told, before this step gives up. */
const MAX_FAILURES = 8;
/** Larger programs are left undecided: a hundred digits of them cost too much. */
const MAX_NODES = 400;

export type PreciseFinding =
  | { readonly result: 'different'; readonly witness: PointEvidence }
  | { readonly result: 'agree'; readonly points: number }
  | { readonly result: 'unknown' };

type At = (variable: GraphNode) => ReturnType<typeof exactly>;

/** Compares at deterministic points; more of them where every integer counts. */
export function compareDigits(pair: Pair): PreciseFinding {
  const program = programOf(pair.student, pair.reference);
  if (program.length > MAX_NODES) return { result: 'unknown' };
  let agreed = 0;
  const constant = pair.variables.length === 0 && pair.unknownFunctions.size === 0;
  const enough = constant ? 1 : pair.pointwise ? 40 : POINTS;
  let failures = 0;
  const pieces = new Map<string, number>();
  /** Pieces on which nothing could be told yet. */
  const dark = new Set<string>();
  const guards = program.flatMap(guardOf);
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
    const at: At = (variable) => exactly(variable.lo);
    const outcome = atPoint(pair, program, at, agreed < THOROUGH);
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

/** What decides the piece that a node is on. */
function guardOf(node: GraphNode): GraphNode[] {
  if (node.op === 'max') return [node.guard];
  return node.op === 'abs' || node.op === 'step' || node.op === 'sign' ? [node.a] : [];
}

/** The evidence of a stable difference, an agreement, or neither. */
function atPoint(
  pair: Pair,
  program: readonly GraphNode[],
  at: At,
  thorough: boolean,
): PointEvidence | 'agree' | undefined {
  let before: Precise | undefined;
  for (const digits of LADDER) {
    const both = preciseValues(program, [pair.student, pair.reference], at, digits, pair.sample.index);
    const [own, due] = both ?? [];
    if (!own || !due) return undefined;
    const [student, reference] = [own.value, due.value];
    const error = Math.max(own.error, due.error) + 1;
    const difference = student.minus(reference);
    if (before && !difference.isZero() && difference.e > error && before.div(difference).minus(1).abs().lt(STABLE)) {
      const shown = Math.min(60, Math.max(10, Math.max(student.e, reference.e) - difference.e + 4));
      return {
        at: coordinates(pair),
        student: student.toSignificantDigits(shown).toString(),
        reference: reference.toSignificantDigits(shown).toString(),
      };
    }
    before = difference;
    // Nothing but rounding is seen, and enough digits are left to say so.
    const scale = Math.max(student.e, reference.e, 0);
    const agrees = error < scale - LEAST_AGREED && (difference.isZero() || difference.e <= error);
    if (agrees && (!thorough || digits === LADDER[LADDER.length - 1])) return 'agree';
  }
  return undefined;
}
