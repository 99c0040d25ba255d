// The ways in which a person might write the right answer of a part: with all brackets, in LaTeX, turned round, in other digits.

import { children, type Expression, withChildren } from '../math/expression';
import { printAscii } from '../math/print-ascii';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import type { AnswerKind } from '../problems/answer-kind';
import type { KeyPart } from '../problems/key';
import { ownAnswer } from './own-answer';

export interface WrittenForm {
  /** A stable word for the report. */
  readonly form: 'as stored' | 'bracketed' | 'LaTeX' | 'turned round' | 'Unicode' | 'scientific';
  readonly text: string;
}

/** Sums, and products where order does not matter, from right to left. */
function turned(e: Expression, scalars: boolean): Expression {
  const parts = children(e).map((child) => turned(child, scalars));
  const commutes = e.op === 'add' || (e.op === 'mul' && scalars);
  return parts.length === 0 ? e : withChildren(e, commutes ? parts.toReversed() : parts);
}

function formulaForms(part: KeyPart): WrittenForm[] {
  const expression = ownAnswer(part);
  if (!expression) return [];
  const scalars = !part.shapes && part.kind !== 'matrix';
  return [
    { form: 'bracketed', text: printAscii(expression) },
    { form: 'LaTeX', text: printTex(expression) },
    { form: 'turned round', text: printPlain(turned(expression, scalars)) },
  ];
}

const FIGURES = 15;

const numberForms = (part: KeyPart): WrittenForm[] =>
  /^-?\d*\.?\d+$/.test(part.answer) && part.answer.length <= FIGURES
    ? [...formulaForms(part), { form: 'scientific', text: Number(part.answer).toExponential() }]
    : formulaForms(part);

/** Factor by factor: `dL/dy` as ∂L/∂y and as a fraction, `d+` as ∂⁺. */
function factorForms({ answer, shapes }: KeyPart): WrittenForm[] {
  const write = (factor: (top: string, bottom: string, plus: string) => string): string =>
    answer.replace(/d(\+?)(\w+)\/d(\w+)/g, (_, plus: string, top: string, bottom: string) => factor(top, bottom, plus));
  const turnedRound = answer
    .split(' + ')
    .map((product) => product.split('*').toReversed().join('*'))
    .toReversed()
    .join(' + ');
  return [
    {
      form: 'Unicode',
      text: write((top, bottom, plus) => `∂${plus ? '⁺' : ''}${top}/∂${bottom}`).replaceAll('*', '·'),
    },
    {
      form: 'LaTeX',
      text: write((top, bottom, plus) => `\\frac{\\partial${plus ? '^+' : ''} ${top}}{\\partial ${bottom}}`).replaceAll(
        '*',
        ' \\cdot ',
      ),
    },
    ...(shapes ? [] : [{ form: 'turned round', text: turnedRound } as const]),
  ];
}

const FORMS = {
  expression: formulaForms,
  matrix: formulaForms,
  number: numberForms,
  factors: factorForms,
  sum: factorForms,
  choice: () => [],
  order: ({ answer }) => [{ form: 'turned round', text: answer.replaceAll(/\s*;\s*/g, ' ; ') }],
  match: ({ answer }) => [{ form: 'turned round', text: answer.split(';').toReversed().join(';') }],
} satisfies Record<AnswerKind, (part: KeyPart) => readonly WrittenForm[]>;

/** The right answer as it is stored, then in the other forms of its kind. */
export const writtenForms = (part: KeyPart): readonly WrittenForm[] => [
  { form: 'as stored', text: part.answer },
  ...FORMS[part.kind](part),
];
