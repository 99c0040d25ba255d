// The shape of the grader's test tables: answers to one target, what each is judged, and why.
import type { AnswerTarget } from './request';
import type { ComparisonVerdict } from './verdict';

/** What a row may promise besides its verdict. */
export interface CaseMore {
  readonly method?: string;
  /** The UTF-16 offset that an unreadable answer is refused at. */
  readonly at?: number;
  /** The answer as read, fully bracketed. */
  readonly read?: string;
}

/** `code` is the code of the reason (or the stable code where there is no reason); empty when there must be none. */
export type CaseRow = readonly [
  student: string,
  verdict: ComparisonVerdict,
  code: string,
  why: string,
  more?: CaseMore,
];

/** A target as a line of the `grade` command has it. */
export type CaseTarget = Omit<Partial<AnswerTarget>, 'variables'> & {
  readonly reference: string;
  readonly variables?: readonly string[] | Readonly<Record<string, string>>;
};

export interface CaseGroup {
  readonly target: CaseTarget;
  readonly rows: readonly CaseRow[];
}

/** A group whose variables are written in a line: `x y=positive n=integer a=[0,1]`; a name alone is real. */
export function group(
  reference: string,
  variables: string,
  rows: readonly CaseRow[],
  more: Omit<Partial<CaseTarget>, 'reference' | 'variables'> = {},
): CaseGroup {
  const names = variables.split(' ').filter(Boolean);
  const declared = names.map((name) => name.split('=') as [string, string?]);
  return {
    target: { reference, variables: Object.fromEntries(declared.map(([name, d]) => [name, d ?? 'real'])), ...more },
    rows,
  };
}
