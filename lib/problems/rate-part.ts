// A part about rates that hang together: how fast a quantity changes when the ones it depends on change at given rates.
import { differentiate } from '../math/differentiate';
import { binary, type Expression, number, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import { nodeSlips } from './formula-slips';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { numberValue } from './point-value';
import { resultMessage } from './result-message';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';
import { texOf, texOfName } from './tex';
import { writtenIn } from './written-in';
import { type NumberSlip, wrongNumbers } from './wrong-numbers';

type RateOperator = Extract<AnswerOperator, { op: 'rate' }>;

const zero = number(0);
const mul = (a: Expression, b: Expression) => binary('mul', a, b);
const sum = (terms: readonly Expression[]) => terms.reduce((a, b) => binary('add', a, b), zero);

/** @param formula reads a formula in the parameters, with their values put in */
export function ratePart(
  statement: Statement,
  { of, rates, wanted, total = '0', differential }: RateOperator,
  formula: (text: string) => Expression,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const whole = writtenIn(statement, of, new Set(rates.map(({ name }) => name)));
  const given = rates.map(({ name, at, is = '0' }) => ({
    name,
    at: simplify(formula(at)),
    rate: simplify(formula(is)),
    slope: simplify(differentiate(whole, name)),
  }));
  const point = new Map(given.map(({ name, at }) => [name, at]));
  const known = given.filter(({ name }) => name !== wanted);
  const goal = given.find(({ name }) => name === wanted);
  const end = simplify(formula(total));
  const settle = (e: Expression) => simplify(substitute(e, point));
  /** The number that is asked for, if these were the slopes and the rates. */
  const solve = (terms: readonly Expression[], slope: Expression | undefined): Expression =>
    settle(slope ? binary('div', binary('sub', end, sum(terms)), slope) : sum(terms));
  const terms = known.map(({ slope, rate }) => mul(slope, rate));
  const right = numberValue(solve(terms, goal?.slope));
  if (!Number.isFinite(right.value) || right.value === 0) return REFUSED;

  const rateOf = (name: string) => (differential ? `d${texOfName(name)}` : `\\frac{d${texOfName(name)}}{dt}`);
  const slip = (code: string, e: Expression, shows: Readonly<Record<string, string>> = {}): NumberSlip => ({
    code,
    e,
    message: misconceptionMessage(code, shows),
  });
  const dropped =
    known.length > 1
      ? known.map(({ name }, i) =>
          slip(
            'rate-term-missing',
            solve(
              terms.filter((_, k) => k !== i),
              goal?.slope,
            ),
            { rate: rateOf(name) },
          ),
        )
      : [];
  // A rate of 1 does not show when it is dropped.
  const bare = known.flatMap(({ name, slope, rate }, i) => {
    if (printPlain(rate) === '1') return [];
    const without = terms.map((term, k) => (k === i ? slope : term));
    return [slip('rate-dropped', solve(without, goal?.slope), { rate: rateOf(name) })];
  });
  const turned = goal
    ? [
        ...(known.length > 0
          ? [slip('rate-sign', settle(binary('div', binary('add', end, sum(terms)), goal.slope)))]
          : []),
        slip('rate-not-divided', settle(mul(goal.slope, binary('sub', end, sum(terms)))), {
          slope: printTex(goal.slope),
        }),
      ]
    : [];
  const rules = given.flatMap(({ name }) =>
    nodeSlips(whole, name, (derive) => {
      const slopeOf = (other: string, slope: Expression) => (other === name ? simplify(derive(name)) : slope);
      const others = known.map((k) => mul(slopeOf(k.name, k.slope), k.rate));
      return solve(others, goal ? slopeOf(goal.name, goal.slope) : undefined);
    }).map(({ code, e, shows }) => slip(code, e, shows)),
  );
  const slips = [...dropped, ...bare, ...turned, ...rules];
  const misconceptions = wrongNumbers(slips, right.value, pinned);
  if (misconceptions === REFUSED) return REFUSED;

  const product = ({ name, slope }: (typeof given)[number]) => `\\left(${printTex(slope)}\\right) ${rateOf(name)}`;
  const still = goal !== undefined && end.op === 'number' && end.value.n === 0n;
  const setUp = `${still ? '0' : rateOf(of)} = ${given.map(product).join(' + ')}`;
  const numbers = [
    ...given.map(({ name, at }) => `${texOfName(name)} = ${texOf(at)}`),
    ...known.map(({ name, rate }) => `${rateOf(name)} = ${texOf(rate)}`),
    ...(goal && !still ? [`${rateOf(of)} = ${texOf(end)}`] : []),
  ].join(',\\; ');
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: {
      op: 'rate',
      of: printPlain(whole),
      at: Object.fromEntries(given.map(({ name, at }) => [name, printPlain(at)])),
      rates: Object.fromEntries(known.map(({ name, rate }) => [name, printPlain(rate)])),
      ...(wanted ? { wanted, total: printPlain(end) } : {}),
    },
    hints: [
      {
        code: differential ? 'hint.differential' : 'hint.rate',
        params: { of: texOfName(of), rates: given.map(({ name }) => rateOf(name)).join(', \\; ') },
      },
      { code: 'hint.rate-set-up', params: { setUp } },
      ...(wanted ? [{ code: 'hint.rate-solve', params: { rate: rateOf(wanted) } }] : []),
    ],
    solution: [
      {
        message: { code: 'solution.rate', params: { setUp } },
        expression: printPlain(sum(given.map(({ slope }) => slope))),
      },
      { message: { code: 'solution.rate-numbers', params: { numbers } }, expression: right.text },
      ...(wanted
        ? [{ message: { code: 'solution.rate-solve', params: { rate: rateOf(wanted) } }, expression: right.text }]
        : []),
      { message: resultMessage(right), expression: right.text },
    ],
    misconceptions,
  };
}
