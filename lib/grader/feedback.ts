// What a person may see of a verdict now. Made on the server; the only grader type a browser knows.
import type { MemberWord, VerdictWord } from './verdict-word';

export interface Feedback {
  readonly part: string;
  /** `withheld` while a quiz or an interview runs. */
  readonly word: VerdictWord | 'withheld';
  /** One sentence for the person. */
  readonly message: string;
  /** How it is known, in a sentence. */
  readonly evidence?: string;
  /** How it was compared, a stable word; absent while verdicts are withheld. */
  readonly method?: string;
  /** UTF-16 offset of an unreadable answer's fault. */
  readonly position?: number;
  readonly interpreted?: string;
  readonly notices: readonly string[];
  /** Code and Markdown sentence of each proved misconception. */
  readonly misconceptions: readonly { readonly code: string; readonly message: string }[];
  readonly members?: readonly {
    readonly text: string;
    readonly verdict: MemberWord;
    readonly message?: string;
  }[];
  /** False for unreadable, blank, repeated and undecided answers: they cost nothing. */
  readonly counted: boolean;
}
