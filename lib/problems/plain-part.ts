// Parts whose answer is a number from given numbers, or a word: products, classification, choices, values.
import { evaluate } from '../math/evaluate';
import { binary, type Expression, number } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { misconceptionText } from './misconception-texts';
import { type PartAnswer, REFUSED } from './part-answer';
import { tooClose, valuesAtPoint } from './point-value';
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
    hints: ['Rates along a chain multiply.', `Each factor is given: the first is $${shownFactors[0]}$.`],
    solution: [
      { text: `Multiply: $${shownFactors.join(' \\cdot ')} = ${texOf(right)}$.`, expression: printPlain(right) },
    ],
    misconceptions: wrong.map(({ code, e }) => ({
      code,
      answer: printPlain(e),
      message: misconceptionText(code, { value: shownFactors.at(-1) ?? '' }),
    })),
  };
}

const CLASSES = ['vanishing', 'stable', 'exploding'] as const;
const LABELS = { vanishing: 'It vanishes', stable: 'It keeps its size', exploding: 'It explodes' };

export function classifyPart(e: Expression): PartAnswer {
  const factor = simplify(e);
  const size = Math.abs(numberOf(factor));
  const right = size < 1 ? 'vanishing' : size > 1 ? 'exploding' : 'stable';
  const sign = { vanishing: '<', stable: '=', exploding: '>' }[right];
  return {
    kind: 'choice',
    answer: right,
    claim: { op: 'classify', value: printPlain(factor), as: right },
    hints: [
      'What happens to a number when it is multiplied by the same factor again and again?',
      'Only the absolute value of the factor matters.',
    ],
    solution: [{ text: `$|${texOf(factor)}| ${sign} 1$, so the gradient is ${right}.`, expression: right }],
    misconceptions: CLASSES.filter((word) => word !== right).map((word) => ({
      code: `classified-${word}`,
      answer: word,
      message: misconceptionText('classification', {}),
    })),
    choices: CLASSES.map((word) => ({ word, label: LABELS[word] })),
  };
}

export function choicePart(operator: Extract<AnswerOperator, { op: 'choice' }>): PartAnswer {
  const because = operator.options.find(({ id }) => id === operator.right)?.because.en ?? '';
  return {
    kind: 'choice',
    answer: operator.right,
    claim: { op: 'none' },
    hints: [],
    solution: [{ text: because, expression: operator.right }],
    misconceptions: operator.options
      .filter(({ id }) => id !== operator.right)
      .map(({ id, because }) => ({ code: `chose-${id}`, answer: id, message: because.en })),
    choices: operator.options.map(({ id, label }) => ({ word: id, label: label.en })),
  };
}

/** The value of a definition at the problem's point, or the definition as a formula. */
export function valuePart(statement: Statement, of: string, atPoint: boolean): PartAnswer {
  const e = statement.definitions.get(of) ?? number(0);
  const settled = atPoint ? (valuesAtPoint(statement).get(of) ?? e) : e;
  const at = Object.fromEntries([...statement.point].map(([name, value]) => [name, printPlain(value)]));
  return {
    kind: atPoint ? 'number' : 'expression',
    answer: printPlain(settled),
    ...(atPoint ? { value: numberOf(settled) } : {}),
    claim: { op: 'value', of, at, definitions: statement.definitionTexts },
    hints: ['Go forward through the definitions, one after the other.'],
    solution: [{ text: `$${texOf(settled)}$`, expression: printPlain(settled) }],
    misconceptions: [],
  };
}
