// The kinds of answers a part can ask for. A new word here makes the compiler point at every table that must learn it.

export const ANSWER_KINDS = ['expression', 'number', 'factors', 'matrix', 'sum', 'choice', 'order', 'match'] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const ANSWER_FORMS = ['simplified', 'expanded', 'factored', 'product', 'fraction', 'evaluated'] as const;

export type AnswerForm = (typeof ANSWER_FORMS)[number];

export type Tolerance =
  | 'exact'
  | { readonly significantFigures: number }
  | { readonly absolute: number }
  | { readonly relative: number };
