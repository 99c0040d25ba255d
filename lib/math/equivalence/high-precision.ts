// The last step: both sides to many digits at more points, for what bounds in doubles and the exact step leave open.
import { type Precise, preciseValue } from '../mathjs';
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
const STABLE = 1e-3;
/** Of the digits, so many may be lost to rounding and cancellation. */
const SLACK = 20;
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
  for (let i = 0; i < (constant ? 1 : TRIES) && agreed < enough; i++) {
    pair.advance();
    const { student, reference } = pair;
    if ((student.state | reference.state) & UNDEFINED) continue;
    if (!pair.pointwise && (student.state | reference.state) & JUMP) continue;
    const at: At = (variable) => exactly(variable.lo);
    const outcome = atPoint(pair, program, at, agreed < THOROUGH);
    if (outcome === undefined) continue;
    if (outcome !== 'agree') return { result: 'different', witness: outcome };
    agreed++;
  }
  return agreed >= Math.min(enough, 6) ? { result: 'agree', points: agreed } : { result: 'unknown' };
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
    const student = preciseValue(program, pair.student, at, digits, pair.sample.index);
    const reference = preciseValue(program, pair.reference, at, digits, pair.sample.index);
    if (!student || !reference) return undefined;
    const difference = student.minus(reference);
    if (before && !difference.isZero() && before.div(difference).minus(1).abs().lt(STABLE)) {
      const shown = Math.min(60, Math.max(10, Math.max(student.e, reference.e) - difference.e + 4));
      return {
        at: coordinates(pair),
        student: student.toSignificantDigits(shown).toString(),
        reference: reference.toSignificantDigits(shown).toString(),
      };
    }
    before = difference;
    const noise = Math.max(student.e, reference.e, 0) - digits + SLACK;
    const agrees = difference.isZero() || difference.e < noise;
    if (agrees && (!thorough || digits === LADDER[LADDER.length - 1])) return 'agree';
  }
  return undefined;
}
