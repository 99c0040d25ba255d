// What one person may see of one drawn problem now. Made on the server; components show it.
import type { CodeSnippets } from '../problems/code';
import type { Figure } from '../problems/figure';
import type { Question } from '../problems/question';
import type { Message } from '../result';
import type { Feedback } from './feedback';

export type ProblemState = 'open' | 'solved' | 'givenUp' | 'closed';
export type ProblemPurpose = 'practice' | 'assignment' | 'interview' | 'placement';

export interface ProblemView {
  readonly id: string;
  readonly template: string;
  readonly version: number;
  /** Only for those who may choose seeds. */
  readonly seed?: number;
  readonly skill: string;
  readonly question: Question;
  readonly state: ProblemState;
  readonly purpose: ProblemPurpose;
  readonly assignmentId: string | null;
  readonly interviewId: string | null;
  readonly roundId: string | null;
  /** Why it was chosen; null when the person chose it. */
  readonly reason: Message | null;
  /** Place in the assignment, interview or round, from 0. */
  readonly position: number | null;
  /** True while a quiz or an interview runs: no verdicts, no hints, no giving up. */
  readonly withheld: boolean;
  /** Goes into the form as the hidden field `formKey`: the same form sent twice is one attempt. */
  readonly formKey: string;
  /** Grows with every attempt and every hint shown. */
  readonly revision: number;
  /** Typed and not yet sent, by part. */
  readonly drafts: Readonly<Record<string, string>>;
  /** One entry for every part. */
  readonly parts: Readonly<Record<string, PartView>>;
  /** The hints shown so far, by part; spoken, they are Markdown with `$TeX$`. */
  readonly hints: Readonly<Record<string, readonly Message[]>>;
  /** How many more hints each part has. */
  readonly hintsLeft: Readonly<Record<string, number>>;
  /** Only once the problem is solved, given up or released. */
  readonly solution?: Readonly<Record<string, PartSolution>>;
  /** Together with the solution. */
  readonly supplement?: Supplement;
}

export interface PartView {
  readonly solved: boolean;
  /** Submissions of this part that counted. */
  readonly attempts: number;
  /** The last submitted answer and what was said about it. */
  readonly answer?: string;
  readonly feedback?: Feedback;
}

export interface PartSolution {
  /** The right answer, ASCII in the grammar. */
  readonly answer: string;
  readonly steps: readonly WorkedStep[];
}

/** What goes with the worked solutions of all parts. */
export interface Supplement {
  readonly figures: readonly Figure[];
  readonly code?: CodeSnippets;
}

/** `message`, spoken, is Markdown with `$TeX$`; `expression` is in the grammar. */
export interface WorkedStep {
  readonly message: Message;
  readonly expression: string;
}

/** What one submission brought. */
export interface SubmitOutcome {
  /** The attempt's number within the problem, from 1. */
  readonly attempt: number;
  readonly feedback: Readonly<Record<string, Feedback>>;
  /** False while verdicts are withheld. */
  readonly solved: boolean;
  readonly state: ProblemState;
  /** True when the same key and body had been stored before. */
  readonly repeated: boolean;
}
