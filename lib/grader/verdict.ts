// What the grader found, whole: for the server only. `feedback.ts` decides what of it a person may see now.
import type { AnswerKind } from '../problems/answer-kind';
import type { Message } from '../result';
import type { MemberWord, VerdictWord } from './verdict-word';

export const COMPARISONS = ['equal', 'different', 'undecided', 'invalid'] as const;
export type ComparisonVerdict = (typeof COMPARISONS)[number];

/** A point where the two sides differ, everything as text in the grammar; `at` is exact. */
export interface Witness {
  readonly at: Readonly<Record<string, string>>;
  readonly student: string;
  readonly reference: string;
}

/** The outcome of comparing one answer with one reference: what the `grade` command prints. */
export interface Comparison {
  readonly verdict: ComparisonVerdict;
  /** How it is known: `identical`, `exact`, `witness`, `high-precision`, `tolerance`, `form`, `domain`, `structure` … */
  readonly method: string;
  /** A stable word beside the verdict: `form`, `syntax`, `unknown-name`, `blank`, `too-large`, `shape` … */
  readonly code?: string;
  readonly reason?: Message;
  /** Where in the original text an unreadable answer goes wrong: a UTF-16 offset. */
  readonly position?: number;
  readonly witness?: Witness;
  /** The answer as read, fully bracketed ASCII. */
  readonly interpreted?: string;
  /** Readings worth a second look ("1/2x was read as (1/2)·x"). */
  readonly notices?: readonly Message[];
  /** For factors and sums: each typed member, judged. */
  readonly members?: readonly MemberVerdict[];
}

export interface MemberVerdict {
  readonly text: string;
  readonly verdict: MemberWord;
  readonly reason?: Message;
}

/** The judgement of one part for one person. */
export interface Verdict {
  readonly word: VerdictWord;
  /** Of the answer; absent in reports that were stored before it was noted. */
  readonly kind?: AnswerKind;
  readonly comparison: Comparison;
  /** What can be checked of a right answer by hand. */
  readonly check?: Message;
  /** The misconceptions whose answer this is; empty when nothing can be proved. */
  readonly misconceptions: readonly { readonly code: string; readonly message: Message }[];
}
