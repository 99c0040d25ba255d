// What pages show of an interview: the running session, and the report that is stored at its end.
import type { Feedback } from '../grader/feedback';
import type { PartSolution, Supplement } from '../grader/view';
import type { Question, QuestionPart } from '../problems/question';

export interface InterviewSummary {
  readonly id: string;
  readonly minutes: number;
  /** Factor on the minutes; 1 without extra time. */
  readonly extra: number;
  /** ISO instants. */
  readonly startedAt: string;
  readonly endsAt: string;
  readonly finishedAt: string | null;
  /** 0 to 1; null while it runs, or when nothing could be decided. */
  readonly score: number | null;
}

/** A place in the row of questions. */
export interface QuestionTab {
  readonly position: number;
  /** Parts with a readable answer. */
  readonly answered: number;
}

export interface RunningInterview extends InterviewSummary {
  readonly secondsLeft: number;
  /** From 0. */
  readonly current: number;
  readonly questions: readonly QuestionTab[];
  /** The current question's problem. */
  readonly problemId: string;
}

/** What became of one part. */
export type PartOutcome = 'correct' | 'incorrect' | 'undecided' | 'unreadable' | 'unanswered';

export interface ReportPart {
  readonly part: QuestionPart;
  readonly outcome: PartOutcome;
  /** The last readable answer, as typed; null when there was none. */
  readonly answer: string | null;
  readonly feedback: Feedback | null;
  readonly solution: PartSolution;
}

export interface FollowUpView {
  readonly question: string;
  readonly rubric: string;
}

export interface ReportQuestion {
  readonly problemId: string;
  readonly templateId: string;
  readonly question: Question;
  /** Expected. */
  readonly minutes: number;
  readonly seconds: number;
  /** Share of the decided parts that are right; null when none was decided. */
  readonly score: number | null;
  readonly parts: readonly ReportPart[];
  /** What an interviewer would ask next, and what a good answer holds; Markdown with `$TeX$`. */
  readonly followUps: readonly FollowUpView[];
  /** Reports that were stored before there was one have none. */
  readonly supplement?: Supplement;
}

/** As it is read; `judged-report.ts` is what is stored. */
export interface InterviewReport {
  readonly minutes: number;
  readonly extra: number;
  readonly secondsUsed: number;
  readonly secondsAllowed: number;
  /** The clock ended it. */
  readonly timeRanOut: boolean;
  readonly score: number | null;
  readonly questions: readonly ReportQuestion[];
}
