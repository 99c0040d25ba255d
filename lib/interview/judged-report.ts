// A report as it is stored, with verdicts in codes, and how it is said to whoever reads it.
import { type FeedbackPolicy, toFeedback } from '../grader/to-feedback';
import type { Verdict } from '../grader/verdict';
import type { InterviewReport, ReportPart, ReportQuestion } from './view';

export interface JudgedPart extends Omit<ReportPart, 'feedback'> {
  /** Null when nothing was answered. */
  readonly verdict: Verdict | null;
}

export interface JudgedQuestion extends Omit<ReportQuestion, 'parts'> {
  readonly parts: readonly JudgedPart[];
}

/** Self-contained: it stays as it was judged, whatever later versions of template and grader do. */
export interface JudgedReport extends Omit<InterviewReport, 'questions'> {
  readonly schema: 2;
  readonly questions: readonly JudgedQuestion[];
}

/** The first reports were stored as they were said, in English. */
export interface SaidReport extends InterviewReport {
  readonly schema: 1;
}

const RELEASED = { mode: 'practice', released: true, repeated: false } as const;

/** @returns the report in the reader's language; one that was stored in words keeps them. */
export function sayReport(
  stored: JudgedReport | SaidReport,
  locale: Required<FeedbackPolicy>['locale'],
): InterviewReport {
  if (stored.schema === 1) return stored;
  const say = ({ verdict, ...part }: JudgedPart): ReportPart => ({
    ...part,
    feedback: verdict && toFeedback(part.part.id, verdict, { ...RELEASED, locale }),
  });
  return {
    ...stored,
    questions: stored.questions.map((question) => ({ ...question, parts: question.parts.map(say) })),
  };
}
