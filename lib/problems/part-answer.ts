// What the engine finds for one part of an instance.
import type { Message } from '../result';
import type { AnswerKind } from './answer-kind';
import type { Claim, Misconception, SolutionStep } from './key';
import type { Choice } from './question';

export interface PartAnswer {
  readonly kind: AnswerKind;
  readonly answer: string;
  /** Of a number: for the checks of a drawn seed. */
  readonly value?: number;
  readonly claim: Claim;
  readonly hints: readonly Message[];
  readonly solution: readonly SolutionStep[];
  readonly misconceptions: readonly Misconception[];
  readonly edges?: readonly (readonly [string, string])[];
  /** Of a matrix in the problem's names: the shapes of those that are matrices. */
  readonly shapes?: Readonly<Record<string, readonly [number, number]>>;
  readonly choices?: readonly Choice[];
}

/** These numbers make no good problem: another seed is drawn. */
export const REFUSED = Symbol('refused');
