// Approximate values of nodes at a few points of the domain, for guesses that are proved afterwards.
import { encloseAll } from './enclose';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import type { Assumption } from './signs';
import { UNCERTAIN } from './state';

/** The values at one point; NaN where bounds are wide or there is none. */
export type SampleValues = ReadonlyMap<GraphNode, number>;

const COUNT = 24;
const NARROW = 1e-8;

/** Values of the program's nodes at points where the reference is defined. */
export function sampleValues(pair: Pair, program: readonly GraphNode[]): SampleValues[] {
  const found: SampleValues[] = [];
  for (let i = 0; i < COUNT; i++) {
    pair.advance();
    if (pair.reference.state & UNCERTAIN) continue;
    encloseAll(program, pair.sample);
    found.push(new Map(program.map((node) => [node, middleOf(node)])));
  }
  return found;
}

const middleOf = ({ lo, hi, state }: GraphNode): number =>
  state & UNCERTAIN || !(hi - lo <= NARROW * Math.max(1, Math.abs(lo))) ? Number.NaN : lo / 2 + hi / 2;

/** Whether the point has the assumed sign. */
export const holds = (sample: SampleValues, { node, sign }: Assumption): boolean => (sample.get(node) ?? 0) * sign > 0;
