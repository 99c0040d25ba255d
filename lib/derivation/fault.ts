// A faulty rule and what it produces: the wrong answer a misconception gives, made by the misconception itself.
import type { Expression } from '../math/expression';
import type { Path } from './paths';
import type { Trace } from './trace';

export interface FaultyResult {
  /** Stable word of the faulty rule, with a number after it where the rule fits at several places. */
  readonly code: string;
  /** The derivative as the faulty rule gives it, simplified, in the names of the graph. */
  readonly result: Expression;
  /** What the sentence about it shows: expressions of this very derivation. */
  readonly shows: Readonly<Record<string, Expression>>;
  /** The path that the sentence names, where it names one. */
  readonly path?: Path;
}

/** Applies one faulty rule once at each node where it fits; nothing when it fits nowhere. */
export type FaultyRule = (trace: Trace) => readonly FaultyResult[];
