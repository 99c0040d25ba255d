// The search for a point that proves two expressions different: a gap between rigorous bounds, or an undefined stretch.
import { evidenceAt, type PointEvidence } from './evidence';
import type { Pair } from './pair';
import { JUMP, OPEN, UNCERTAIN, UNDEFINED } from './state';

export interface Search {
  /** Points at which both sides are certainly defined (and agree within their bounds). */
  good: number;
  /** Points at which the answer is certainly defined, or perhaps is. */
  studentDefined: number;
  referenceDefined: number;
  /** The answer is undefined on a stretch where the reference is defined. */
  gap?: PointEvidence;
  /** Both are defined and differ. */
  difference?: PointEvidence;
}

export const newSearch = (): Search => ({ good: 0, studentDefined: 0, referenceDefined: 0 });

/** Tries up to `tries` further points, until `enough` good ones are seen in all or the sides differ. */
export function search(pair: Pair, found: Search, tries: number, enough: number): void {
  for (let i = 0; i < tries && found.good < enough && !found.difference; i++) {
    pair.advance();
    inspect(pair, found);
  }
}

/** Judges the point at which the pair stands. */
export function inspect(pair: Pair, found: Search): void {
  const { student, reference } = pair;
  const breakpoint = pair.pointwise ? 0 : JUMP;
  if (!(student.state & UNDEFINED)) found.studentDefined++;
  if (reference.state & UNCERTAIN) return;
  found.referenceDefined++;
  if (student.state & UNDEFINED) {
    if (!found.gap && !(reference.state & breakpoint)) inspectGap(pair, found);
    return;
  }
  if ((student.state | reference.state) & (UNCERTAIN | breakpoint)) return;
  if (student.hi < reference.lo || student.lo > reference.hi) found.difference = evidenceAt(pair);
  else found.good++;
}

/** An answer undefined at one point may be undefined there only: its neighbours decide. */
function inspectGap(pair: Pair, found: Search): void {
  const evidence = evidenceAt(pair);
  if (!pair.pointwise && !(pair.student.state & OPEN)) {
    for (let i = 0; i < 4; i++) {
      pair.jitter();
      if (!(pair.student.state & UNDEFINED) || pair.reference.state & UNCERTAIN) return;
    }
  }
  found.gap = evidence;
}
