// A part that asks for a number worked out from the given ones, with the slips that the template names.
import type { Expression } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { authored } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { numberValue } from './point-value';
import { renderText } from './render-text';
import { resultMessage } from './result-message';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';
import { wrongNumbers } from './wrong-numbers';

/** @param formula reads a formula in the parameters, with their values put in */
export function numberPart(
  statement: Statement,
  { is, slips, hints, because }: Extract<AnswerOperator, { op: 'number' }>,
  formula: (text: string) => Expression,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const stated = formula(is);
  const right = numberValue(stated);
  if (!Number.isFinite(right.value)) return REFUSED;
  const misconceptions = wrongNumbers(
    slips.map((slip) => ({
      code: slip.id,
      e: formula(slip.is),
      message: authored(renderText(slip.because, statement)),
    })),
    right.value,
    pinned,
  );
  if (misconceptions === REFUSED) return REFUSED;
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: { op: 'value', of: printPlain(stated), at: {} },
    hints: hints.map((hint) => authored(renderText(hint, statement))),
    solution: [
      { message: authored(renderText(because, statement)), expression: printPlain(stated) },
      { message: resultMessage(right), expression: right.text },
    ],
    misconceptions,
  };
}
