// Parts about the tangent at the problem's point: its equation, its height a small step away, or the rise over that step.
import { evaluate } from '../math/evaluate';
import { binary, type Expression, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import { claimOf } from './derivative-part';
import { misconceptionsOf } from './formula-slips';
import type { Claim } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { numberValue } from './point-value';
import { resultMessage } from './result-message';
import { type SlopeAtPoint, slopeAtPoint } from './slope-at-point';
import { type Statement, shown } from './statement';
import type { AnswerOperator } from './template';
import { texOf, texOfName } from './tex';
import { tidy } from './tidy';
import { wrongNumbers } from './wrong-numbers';

type TangentOperator = Extract<AnswerOperator, { op: 'tangent' }>;

const add = (a: Expression, b: Expression) => simplify(binary('add', a, b));
const times = (a: Expression, b: Expression) => simplify(binary('mul', a, b));
/** Value plus slope times distance, not yet worked out. */
const sumOf = (value: Expression, slope: Expression, distance: Expression) =>
  printTex(binary('add', value, binary('mul', slope, distance)));
const minus = (a: Expression, b: Expression) => simplify(binary('sub', a, b));

function tangentClaim(statement: Statement, of: string, wrt: string, point: SlopeAtPoint['point'], step?: Expression) {
  const { op: _, ...claim } = claimOf(statement, of, wrt);
  return { op: 'tangent', ...claim, at: point, ...(step ? { step: printPlain(step) } : {}) } satisfies Claim;
}

function linePart(statement: Statement, of: string, wrt: string, found: SlopeAtPoint): PartAnswer {
  const { at, value, slope, formula, wrong } = found;
  const x = variable(wrt);
  const line = (m: Expression) => add(value, times(m, minus(x, at)));
  const right = line(slope);
  const names = { of: texOfName(of), wrt: texOfName(wrt), at: texOf(at), value: texOf(value) };
  return {
    kind: 'expression',
    answer: printPlain(right),
    claim: tangentClaim(statement, of, wrt, found.point),
    hints: [...found.hints, { code: 'hint.tangent', params: names }],
    solution: [
      ...found.solution,
      { message: { code: 'solution.tangent-height', params: names }, expression: printPlain(value) },
      {
        message: {
          code: 'solution.tangent',
          params: { sum: sumOf(value, slope, tidy(minus(x, at))), line: texOf(right) },
        },
        expression: printPlain(right),
      },
    ],
    misconceptions: misconceptionsOf(statement, right, [
      { code: 'tangent-slope-not-settled', e: line(shown(statement, formula)), shows: names },
      { code: 'tangent-height-dropped', e: times(slope, minus(x, at)), shows: names },
      { code: 'tangent-shift-dropped', e: add(value, times(slope, x)), shows: names },
    ]).concat(
      misconceptionsOf(
        statement,
        right,
        wrong.map(({ code, slope }) => ({ code, e: line(slope), shows: {} })),
      ).map((misconception) => ({
        ...misconception,
        message: wrong.find(({ code }) => code === misconception.code)?.message ?? misconception.message,
      })),
    ),
  };
}

function stepPart(
  statement: Statement,
  { of, wrt, change = false }: TangentOperator,
  found: SlopeAtPoint,
  step: Expression,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const { at, value, slope, wrong } = found;
  const rise = times(slope, step);
  const from = (r: Expression) => (change ? r : add(value, r));
  const right = numberValue(from(rise));
  const size = Math.abs(evaluate(rise, new Map()));
  const names = { of: texOfName(of), wrt: texOfName(wrt), at: texOf(at), value: texOf(value), step: texOf(step) };
  const other = change
    ? { code: 'estimate-whole', e: add(value, rise), message: misconceptionMessage('estimate-whole', names) }
    : { code: 'estimate-rise-only', e: rise, message: misconceptionMessage('estimate-rise-only', names) };
  const misconceptions = wrongNumbers(
    [
      other,
      { code: 'step-dropped', e: from(slope), message: misconceptionMessage('step-dropped', names) },
      ...wrong.map(({ code, slope, message }) => ({ code, e: from(times(slope, step)), message })),
    ],
    right.value,
    pinned,
    (a, b) => !(Math.abs(a - b) > 0.02 * size),
  );
  if (misconceptions === REFUSED) return REFUSED;
  const { of: formula, ...claim } = claimOf(statement, of, wrt);
  const rises = `${printPlain(step)}*(${formula})`;
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: change ? { ...claim, of: rises, at: found.point } : tangentClaim(statement, of, wrt, found.point, step),
    hints: [{ code: change ? 'hint.estimate-change' : 'hint.estimate', params: names }, ...found.hints],
    solution: [
      ...found.solution,
      {
        message: {
          code: change ? 'solution.estimate-change' : 'solution.estimate',
          params: { sum: change ? printTex(binary('mul', slope, step)) : sumOf(value, slope, step) },
        },
        expression: right.text,
      },
      { message: resultMessage(right), expression: right.text },
    ],
    misconceptions,
  };
}

/** @param formula reads a formula in the parameters, with their values put in */
export function tangentPart(
  statement: Statement,
  answer: TangentOperator,
  formula: (text: string) => Expression,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const found = slopeAtPoint(statement, answer.of, answer.wrt);
  if (!found || found.size === 0) return REFUSED;
  return answer.step === undefined
    ? linePart(statement, answer.of, answer.wrt, found)
    : stepPart(statement, answer, found, simplify(formula(answer.step)), pinned);
}
