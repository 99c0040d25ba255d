// The shape of the grader's test tables: answers to one target, what each is judged, and why.
import type { AnswerTarget } from './request';
import type { ComparisonVerdict } from './verdict';

/** `code` is the code of the reason (or the stable code where there is no reason); empty when there must be none. */
export type CaseRow = readonly [student: string, verdict: ComparisonVerdict, code: string, why: string];

export interface CaseGroup {
  readonly target: Partial<AnswerTarget> & { readonly reference: string };
  readonly rows: readonly CaseRow[];
}
