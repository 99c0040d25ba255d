// Parts whose answer is a number from given numbers, or a word: products, classification, choices.
import { evaluate } from '../math/evaluate';
import { binary, type Expression } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import type { Message } from '../result';
import { authored, misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { tooClose } from './point-value';
import { renderText } from './render-text';
import { shuffle } from './shuffle';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';
import { texOf } from './tex';

const numberOf = (e: Expression): number => evaluate(e, new Map());

/**
 * The product of given factors; adding them is the likely slip, leaving the last one out another. A drawn problem is
 * `REFUSED` where a slip gives the right number; a pinned one leaves it out.
 */
export function productPart(factors: readonly Expression[], pinned: boolean): PartAnswer | typeof REFUSED {
  const settled = factors.map(simplify);
  const join = (op: 'mul' | 'add', of: readonly Expression[]) => simplify(of.reduce((a, b) => binary(op, a, b)));
  const right = join('mul', settled);
  const value = numberOf(right);
  const slips = [
    { code: 'added-not-multiplied', e: join('add', settled) },
    { code: 'given-factor-dropped', e: join('mul', settled.slice(0, -1)) },
  ];
  const wrong = slips.filter(({ e }) => !tooClose(numberOf(e), value));
  if (!pinned && wrong.length < slips.length) return REFUSED;
  const shownFactors = settled.map((e) => (printPlain(e).startsWith('-') ? `(${texOf(e)})` : texOf(e)));
  return {
    kind: 'number',
    answer: printPlain(right),
    value,
    claim: { op: 'product', factors: settled.map(printPlain) },
    hints: [{ code: 'hint.rates-multiply' }, { code: 'hint.given-factor', params: { factor: shownFactors[0] ?? '' } }],
    solution: [
      {
        message: {
          code: 'solution.multiply',
          params: { product: shownFactors.join(' \\cdot '), value: texOf(right) },
        },
        expression: printPlain(right),
      },
    ],
    misconceptions: wrong.map(({ code, e }) => ({
      code,
      answer: printPlain(e),
      message: misconceptionMessage(code, { value: shownFactors.at(-1) ?? '' }),
    })),
  };
}

const CLASSES = ['vanishing', 'stable', 'exploding'] as const;

export function classifyPart(e: Expression): PartAnswer {
  const factor = simplify(e);
  const size = Math.abs(numberOf(factor));
  const right = size < 1 ? 'vanishing' : size > 1 ? 'exploding' : 'stable';
  return {
    kind: 'choice',
    answer: right,
    claim: { op: 'classify', value: printPlain(factor), as: right },
    hints: [{ code: 'hint.repeated-factor' }, { code: 'hint.absolute-value' }],
    solution: [{ message: { code: `solution.${right}`, params: { size: `|${texOf(factor)}|` } }, expression: right }],
    misconceptions: CLASSES.filter((word) => word !== right).map((word) => ({
      code: `classified-${word}`,
      answer: word,
      message: misconceptionMessage('classification'),
    })),
    choices: CLASSES.map((word) => ({ word, label: { code: `choice.${word}` } })),
  };
}

type ChoiceOption = Extract<AnswerOperator, { op: 'choice' }>['options'][number];

/** One wrong option fewer; of two, the other one would be the answer. */
function hintOf(statement: Statement, wrong: readonly ChoiceOption[]): Message {
  const [first, second] = wrong;
  if (!first || !second) return { code: 'hint.either' };
  return { code: 'hint.rule-out', params: { option: renderText(first.label, statement) } };
}

/** A question of understanding: one option is right, and each says why it is or is not. */
export function choicePart(
  statement: Statement,
  id: string,
  { right, options }: Extract<AnswerOperator, { op: 'choice' }>,
): PartAnswer {
  const wrong = options.filter((option) => option.id !== right);
  const because = new Map(options.map((option) => [option.id, authored(renderText(option.because, statement))]));
  return {
    kind: 'choice',
    answer: right,
    claim: { op: 'none' },
    hints: [hintOf(statement, wrong)],
    solution: [{ message: because.get(right) ?? authored(right), expression: right }],
    misconceptions: wrong.map((option) => ({
      code: `chose-${option.id}`,
      answer: option.id,
      message: because.get(option.id) ?? authored(option.id),
    })),
    choices: shuffle(options, `choice/${id}`, statement.seed).map((option) => ({
      word: option.id,
      label: authored(renderText(option.label, statement)),
    })),
  };
}
