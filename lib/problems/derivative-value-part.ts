// A part that asks for the value of a derivative at the problem's point.
import type { FaultyResult } from '../derivation/fault';
import { clearlyDiffers, evaluateGraph } from '../derivation/faulty-results';
import type { Trace } from '../derivation/trace';
import { evaluate } from '../math/evaluate';
import { type Expression, substitute, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { Message } from '../result';
import { derivationOf } from './derivation';
import { claimOf } from './derivative-part';
import { inDegrees } from './in-degrees';
import type { Misconception } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { decimalValue, numbersAtPoint, type PointValue, pointValue, tooClose, valuesAtPoint } from './point-value';
import { resultMessage } from './result-message';
import type { Statement } from './statement';
import { texOfName, texShown } from './tex';

/** The derivative at the problem's point. */
export const derivativeValue = (statement: Statement, of: string, wrt: string): PointValue =>
  pointValue(derivationOf(statement, of, wrt).trace.total, valuesAtPoint(statement), numbersAtPoint(statement));

/** Small steps away from the point, another one for each variable. */
const NUDGES = [0.001, -0.0013];

/** Right on the whole piece on which the point lies, such as a forgotten ReLU′ where the unit is on: no coincidence. */
function rightAround(statement: Statement, trace: Trace, result: Expression): boolean {
  const point = numbersAtPoint(statement);
  return NUDGES.every((nudge) => {
    const inputs = [...statement.point.keys()].map((name, i): [string, number] => [
      name,
      (point.get(name) ?? Number.NaN) + nudge / (i + 2),
    ]);
    const at = evaluateGraph(trace.graph.definitions, new Map(inputs));
    return !clearlyDiffers(evaluate(result, at), evaluate(trace.total, at));
  });
}

/**
 * The derivative's value at the problem's point. A drawn problem is `REFUSED` where the value is not a size to ask for
 * (`fits`), or where a faulty rule agrees only through the numbers; a pinned one leaves that rule out.
 */
export function derivativeValuePart(
  statement: Statement,
  of: string,
  wrt: string,
  pinned: boolean,
  fits: (value: number) => boolean,
): PartAnswer | typeof REFUSED {
  const derivation = derivationOf(statement, of, wrt);
  const { trace } = derivation;
  const env = numbersAtPoint(statement);
  const value = evaluate(trace.total, env);
  const agrees = (e: Expression) => {
    const wrong = evaluate(e, env);
    return Number.isFinite(wrong) && tooClose(wrong, value);
  };
  if (!Number.isFinite(value)) return REFUSED;
  const coincides = ({ result }: FaultyResult) => agrees(result) && !rightAround(statement, trace, result);
  if (!pinned && (!fits(value) || derivation.someFault(coincides))) return REFUSED;

  const values = valuesAtPoint(statement);
  const degrees = inDegrees(substitute(trace.total, values));
  if (!pinned && degrees && agrees(degrees)) return REFUSED;

  const right = pointValue(trace.total, values, env);
  const wrong: Misconception[] = [];
  const add = (code: string, { text, value }: PointValue, message: Message) => {
    if (Number.isFinite(value) && !tooClose(value, right.value)) wrong.push({ code, answer: text, message });
  };
  // Beside a rounded answer, wrong ones need no exact form either.
  const wrongValue = (e: Expression) => (right.exact ? pointValue(e, values, env) : decimalValue(e, env));
  for (const fault of derivation.faults) add(fault.code, wrongValue(fault.result), derivation.messageOf(fault));
  if (degrees) add('degrees', wrongValue(degrees), misconceptionMessage('degrees'));

  const free = statement.definitions.has(wrt) ? [[wrt, values.get(wrt) ?? variable(wrt)] as const] : [];
  const at = Object.fromEntries([...statement.point, ...free].map(([name, e]) => [name, printPlain(e)]));
  const point = [...statement.point].map(([name, e]) => `${texOfName(name)} = ${texShown(statement, e)}`).join(', ');
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: { ...claimOf(statement, of, wrt), at },
    hints: [...derivation.hints, { code: 'hint.numbers-last', params: { point } }],
    solution: [...derivation.solution, { message: resultMessage(right, point), expression: right.text }],
    misconceptions: wrong,
  };
}
