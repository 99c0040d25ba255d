// What a browser may not see of a problem before it is released: answers, hints, solutions, misconceptions.
import type { Message } from '../result';
import type { AnswerForm, AnswerKind, Tolerance } from './answer-kind';
import type { CodeSnippets } from './code';
import type { Figure } from './figure';

export interface Key {
  readonly parts: readonly KeyPart[];
  /** Shown with the worked solution. */
  readonly figures: readonly Figure[];
  /** Programs that confirm the gradient, with this instance's numbers. */
  readonly code?: CodeSnippets;
}

export interface KeyPart {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly skill: string;
  /** The right answer in the grammar of the contracts, ASCII only. */
  readonly answer: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly definitions?: Readonly<Record<string, string>>;
  readonly tolerance?: Tolerance;
  readonly choices?: readonly string[];
  readonly shapes?: Readonly<Record<string, readonly [number, number]>>;
  readonly form?: AnswerForm;
  readonly edges?: readonly (readonly [string, string])[];
  readonly claim: Claim;
  /** From "what to look at" to the set-up; never the final line. Spoken, they are Markdown with `$TeX$`. */
  readonly hints: readonly Message[];
  readonly solution: readonly SolutionStep[];
  readonly misconceptions: readonly Misconception[];
}

/** `expression` is in the grammar; `message`, spoken, is Markdown with `$TeX$`. */
export interface SolutionStep {
  readonly message: Message;
  readonly expression: string;
}

/** A wrong answer of this instance, made by one faulty rule; no code comes twice in a part. `message`, spoken, is Markdown: kind, and true of this instance. */
export interface Misconception {
  readonly code: string;
  readonly answer: string;
  readonly message: Message;
}

/** What the answer is of, so that any algebra system can check it. Expressions in the grammar, ASCII only. */
export type Claim =
  | {
      readonly op: 'derivative';
      readonly of: string;
      readonly wrt: string;
      readonly at?: Readonly<Record<string, string>>;
      readonly definitions?: Readonly<Record<string, string>>;
    }
  | {
      readonly op: 'value';
      readonly of: string;
      readonly at: Readonly<Record<string, string>>;
      readonly definitions?: Readonly<Record<string, string>>;
    }
  | {
      readonly op: 'second-derivative';
      readonly of: string;
      readonly wrt: string;
      readonly definitions?: Readonly<Record<string, string>>;
    }
  /** The slope d`dependent`/d`wrt` of a curve on which `of` is constant. */
  | { readonly op: 'implicit'; readonly of: string; readonly dependent: string; readonly wrt: string }
  /** One row for each of `of`, one column for each of `wrt`; both are names, formulas are in `definitions`. */
  | {
      readonly op: 'jacobian';
      readonly of: readonly string[];
      readonly wrt: readonly string[];
      readonly at?: Readonly<Record<string, string>>;
      readonly definitions: Readonly<Record<string, string>>;
    }
  /** The tangent of `of` at the point, as a formula in `wrt`; with `step` its height so far from the point. */
  | {
      readonly op: 'tangent';
      readonly of: string;
      readonly wrt: string;
      readonly at: Readonly<Record<string, string>>;
      readonly step?: string;
      readonly definitions?: Readonly<Record<string, string>>;
    }
  /** With these values and rates `of` changes at the rate `total`; the answer is that rate, or the one of `wanted`. */
  | {
      readonly op: 'rate';
      readonly of: string;
      readonly at: Readonly<Record<string, string>>;
      readonly rates: Readonly<Record<string, string>>;
      readonly wanted?: string;
      readonly total?: string;
    }
  | { readonly op: 'product'; readonly factors: readonly string[] }
  | {
      readonly op: 'chain';
      readonly of: string;
      readonly wrt: string;
      readonly edges: readonly (readonly [string, string])[];
    }
  | {
      readonly op: 'paths';
      readonly from: string;
      readonly to: string;
      readonly edges: readonly (readonly [string, string])[];
    }
  | {
      readonly op: 'gradient';
      readonly of: string;
      readonly wrt: string;
      readonly definitions: Readonly<Record<string, string>>;
      readonly shapes: Readonly<Record<string, readonly [number, number]>>;
      readonly at?: Readonly<Record<string, string>>;
    }
  | { readonly op: 'classify'; readonly value: string; readonly as: 'vanishing' | 'stable' | 'exploding' }
  | { readonly op: 'none' };
