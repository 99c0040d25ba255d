// A part that asks for the slope of the inverse function: one over the slope at the point that it comes from.
import { differentiate } from '../math/differentiate';
import { binary, type Expression, number, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { numberValue } from './point-value';
import { resultMessage } from './result-message';
import { slopeAtPoint } from './slope-at-point';
import type { Statement } from './statement';
import { texOf, texOfName } from './tex';
import { writtenIn } from './written-in';
import { wrongNumbers } from './wrong-numbers';

const over = (slope: Expression): Expression => simplify(binary('div', number(1), slope));

/** (of⁻¹)′ at the image of the problem's point. */
export function inverseSlopePart(
  statement: Statement,
  of: string,
  wrt: string,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const found = slopeAtPoint(statement, of, wrt);
  if (!found || found.size === 0) return REFUSED;
  const { at, value, slope, wrong } = found;
  const right = numberValue(over(slope));
  const whole = writtenIn(statement, of, new Set([wrt]));
  const atImage = over(simplify(substitute(differentiate(whole, wrt), new Map([[wrt, value]]))));
  const places = { at: texOf(at), image: texOf(value), wrt: texOfName(wrt) };
  const misconceptions = wrongNumbers(
    [
      { code: 'inverse-not-turned', e: slope, message: misconceptionMessage('inverse-not-turned') },
      { code: 'inverse-at-image', e: atImage, message: misconceptionMessage('inverse-at-image', places) },
      ...wrong.map(({ code, slope, message }) => ({ code, e: over(slope), message })),
    ],
    right.value,
    pinned,
  );
  if (misconceptions === REFUSED) return REFUSED;
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: {
      op: 'rate',
      of: printPlain(whole),
      at: found.point,
      rates: {},
      wanted: wrt,
      total: '1',
    },
    hints: [{ code: 'hint.inverse', params: places }, ...found.hints, { code: 'hint.inverse-turn' }],
    solution: [
      { message: { code: 'solution.inverse-point', params: places }, expression: printPlain(at) },
      ...found.solution,
      { message: { code: 'solution.inverse-turn' }, expression: right.text },
      { message: resultMessage(right), expression: right.text },
    ],
    misconceptions,
  };
}
