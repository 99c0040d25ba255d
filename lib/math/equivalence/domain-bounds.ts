// Bounds of every node over the whole domain: which signs they prove, and which functions they leave perhaps undefined.
import { encloseAll } from './enclose';
import type { Pair } from './pair';
import { placeDomain } from './points';

export class DomainBounds {
  /** By node id: 1 (never negative), −1 (never positive), or 0. */
  readonly signs: number[] = [];
  /** By node id: the bits of `state.ts`. */
  readonly states: number[] = [];

  constructor(pair: Pair) {
    for (const node of pair.variables) placeDomain(node);
    encloseAll(pair.program, pair.sample);
    for (const node of pair.program) {
      this.signs[node.id] = node.lo >= 0 ? 1 : node.hi <= 0 ? -1 : 0;
      this.states[node.id] = node.state;
    }
  }
}
