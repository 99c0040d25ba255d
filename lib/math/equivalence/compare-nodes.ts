// The decision itself, on graph nodes: limits, identity, witness, domain, exact step, harder search, high precision.
import { encloseAll } from './enclose';
import type { PointEvidence } from './evidence';
import { proveZero } from './exact';
import type { Graph } from './graph';
import type { GraphNode } from './node';
import { Pair } from './pair';
import { placeDomain } from './points';
import { newSearch, type Search, search } from './witness';

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
  if (found.difference) return different('witness', found.difference);
  if (found.gap) return undefinedSomewhere(pair, found);
  const exact = proveZero(pair, provenSigns(pair), () => false);
  if (exact.result === 'zero') return { verdict: 'equal', method: 'exact' };
  if (exact.result === 'undefined') return { verdict: 'undefined', method: 'exact' };
  search(pair, found, HARD_TRIES, HARD_TRIES);
  if (found.difference) return different('witness', found.difference);
  if (found.gap) return undefinedSomewhere(pair, found);
  return { verdict: 'undecided', method: 'limits' };
}

const different = (method: string, witness: PointEvidence): ExpressionComparison => ({
  verdict: 'different',
  method,
  witness,
});

/** The answer is undefined where the reference is defined: somewhere, or everywhere? */
function undefinedSomewhere(pair: Pair, found: Search): ExpressionComparison {
  if (found.studentDefined === 0) search(pair, found, HARD_TRIES, ENOUGH);
  if (found.studentDefined === 0) return { verdict: 'undefined', method: 'domain' };
  return different('domain', found.gap as PointEvidence);
}

/** The sign of every node that bounds over the whole domain prove: 1, −1, or 0. */
function provenSigns(pair: Pair): number[] {
  for (const node of pair.variables) placeDomain(node);
  encloseAll(pair.program, pair.sample);
  const signs: number[] = [];
  for (const node of pair.program) signs[node.id] = node.lo >= 0 ? 1 : node.hi <= 0 ? -1 : 0;
  return signs;
}
