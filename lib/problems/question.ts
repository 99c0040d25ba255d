// What a browser may see of a problem. Nothing in here tells an answer, by construction.
import type { Message } from '../result';
import type { AnswerForm, AnswerKind, Tolerance } from './answer-kind';
import type { Figure } from './figure';

export interface Question {
  readonly title: string;
  /** Markdown with `$TeX$`. */
  readonly prompt: string;
  /** Sentences that state what holds in this problem (radians, ½ in the loss, ReLU′(0) …); Markdown with `$TeX$`. */
  readonly conventions: readonly string[];
  readonly skill: string;
  /** 1 (first steps) to 5. */
  readonly difficulty: number;
  readonly parts: readonly QuestionPart[];
  readonly figures: readonly Figure[];
}

export interface QuestionPart {
  readonly id: string;
  readonly kind: AnswerKind;
  /** Markdown with `$TeX$`. */
  readonly prompt: string;
  /** Declared names with their domains, in the notation of the contracts (`real`, `(0,inf]` …). */
  readonly variables: Readonly<Record<string, string>>;
  /** Names the problem defines (their definitions stand in the prompt) and the answer may use. */
  readonly names: readonly string[];
  /** Of those of one variable: what may stand in brackets after them, `f(x)` for f. */
  readonly calls?: Readonly<Record<string, readonly string[]>>;
  readonly choices?: readonly Choice[];
  readonly shapes?: Readonly<Record<string, readonly [number, number]>>;
  readonly form?: AnswerForm;
  readonly tolerance?: Tolerance;
  /** Where the number belongs on a picture of the computational graph; the prompt says the same in words. */
  readonly place?: GraphPlace;
}

/** A node's value or adjoint, or the local derivative on an arrow. */
export type GraphPlace =
  | { readonly is: 'value' | 'adjoint'; readonly node: string }
  | { readonly is: 'local'; readonly from: string; readonly to: string };

/** `word` is what the grader reads; `label`, spoken, is shown (Markdown with `$TeX$`). For `match`, `side` tells the two columns apart. */
export interface Choice {
  readonly word: string;
  readonly label: Message;
  readonly side?: 'left' | 'right';
}
