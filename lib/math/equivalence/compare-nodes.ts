// The decision itself, on graph nodes: limits, identity, witness, domain, exact step, harder search, high precision.

import { isZero } from '../rational';
import { differByConstant } from './differ-by-constant';
import { DomainBounds } from './domain-bounds';
import { searchGaps } from './domain-search';
import type { PointEvidence } from './evidence';
import { proveZero } from './exact';
import type { Graph } from './graph';
import { compareDigits } from './high-precision';
import { scanIntegers } from './integer-scan';
import { areImpossible, narrowGap, narrowPiece } from './narrow-cells';
import type { GraphNode } from './node';
import { Pair } from './pair';
import { explore, type Finding } from './regions';
import type { Assumption } from './signs';
import { inspect, newSearch, type Search, search } from './witness';

export interface ExpressionComparison {
  readonly verdict: 'equal' | 'different' | 'undecided' | 'undefined';
  /** How it is known: `identical`, `exact`, `witness`, `domain`, `integers`, `high-precision`, `limits`. */
  readonly method: string;
  readonly witness?: PointEvidence;
}

/** Points that settle most differences, and then the harder search when the exact step finds no identity. */
const FIRST_TRIES = 60;
const ENOUGH = 8;
const HARD_TRIES = 400;

export function compareNodes(graph: Graph, student: GraphNode, reference: GraphNode): ExpressionComparison {
  if (student === reference) return { verdict: 'equal', method: 'identical' };
  const pair = new Pair(graph, student, reference);
  const found = newSearch();
  search(pair, found, FIRST_TRIES, ENOUGH);
  if (unsettled(found) && found.good > 0 && differByNumber(graph, student, reference)) {
    return { verdict: 'different', method: 'exact' };
  }
  const bounds = new DomainBounds(pair);
  if (unsettled(found)) {
    const { gap, cleared } = narrowGap(pair, bounds.states, compareNodes);
    if (gap) return different('domain', gap);
    searchGaps(pair, bounds.states, cleared, found);
  }
  if (unsettled(found)) scanIntegers(pair, found);
  const exact = unsettled(found) ? proveZero(pair, bounds.signs, (signs) => realised(pair, signs, found)) : undefined;
  if (exact?.result === 'zero') return { verdict: 'equal', method: 'exact' };
  if (exact?.result === 'undefined') return { verdict: 'undefined', method: 'exact' };
  if (unsettled(found)) search(pair, found, HARD_TRIES, HARD_TRIES);
  if (found.difference) return different('witness', found.difference);
  if (found.gap) return undefinedSomewhere(pair, found, found.gap);
  // A complete proof of "not identical" outweighs any number of agreeing points.
  const refuted = exact?.result === 'nonzero' && exact.complete;
  const digits = compareDigits(pair, refuted);
  if (digits.result === 'different') return different('high-precision', digits.witness);
  const piece = narrowPiece(pair, compareNodes);
  if (piece) return different('witness', piece);
  if (digits.result === 'agree' && !refuted) return { verdict: 'equal', method: 'high-precision' };
  if (refuted && found.good > 0 && differByConstant(pair, (signs) => realised(pair, signs, found))) {
    return { verdict: 'different', method: 'exact' };
  }
  return { verdict: 'undecided', method: refuted ? 'no-witness' : 'limits' };
}

/** Whether a part of the domain has these signs; exact breakpoints are asked first. */
const realised = (pair: Pair, signs: readonly Assumption[], found: Search): Finding =>
  areImpossible(signs) ? 'impossible' : explore(pair, signs, found);

/** Whether the difference folds to a number that is not zero, however small against the values: 10^200 + 1 and 10^200. */
function differByNumber(graph: Graph, student: GraphNode, reference: GraphNode): boolean {
  const { value } = graph.sub(student, reference);
  return value !== undefined && !isZero(value);
}

const unsettled = (found: Search): boolean => !found.difference && !found.gap;

const different = (method: string, witness: PointEvidence): ExpressionComparison => ({
  verdict: 'different',
  method,
  witness,
});

/** The answer is undefined where the reference is defined: somewhere, or everywhere? */
function undefinedSomewhere(pair: Pair, found: Search, gap: PointEvidence): ExpressionComparison {
  for (let i = 0; i < HARD_TRIES && found.studentDefined === 0; i++) {
    pair.advance();
    inspect(pair, found);
  }
  return found.studentDefined === 0 ? { verdict: 'undefined', method: 'domain' } : different('domain', gap);
}
