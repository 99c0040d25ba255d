// A part that asks for the one factor of a chain that is not given: the product is known, and so are the others.
import { numberCodes } from '../derivation/number-codes';
import { evaluate } from '../math/evaluate';
import { binary, type Expression, number } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { tooClose } from './point-value';
import { texOf } from './tex';

const ONE = number(1);

const join = (op: 'mul' | 'div' | 'sub', list: readonly Expression[]): Expression =>
  simplify(list.reduce((a, b) => binary(op, a, b)));

/** `product` divided by all `factors`. A drawn problem is `REFUSED` where a slip gives the right number; a pinned one leaves it out. */
export function missingFactorPart(
  product: Expression,
  factors: readonly Expression[],
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const [whole, ...given] = [product, ...factors].map(simplify) as [Expression, ...Expression[]];
  const numberOf = (e: Expression) => evaluate(e, new Map());
  const right = join('div', [whole, ...given]);
  const value = numberOf(right);
  if (!Number.isFinite(value)) return REFUSED;
  const slips = [
    { code: 'missing-multiplied', e: join('mul', [whole, ...given]) },
    { code: 'missing-subtracted', e: join('sub', [whole, ...given]) },
    { code: 'missing-upside-down', e: join('div', [join('mul', given), whole]) },
    ...(given.length > 1 ? given : []).map((left) => ({
      code: 'missing-one-left',
      e: join('div', [whole, ...given.filter((factor) => factor !== left)]),
      left,
    })),
  ];
  const wrong = slips.filter(({ e }, i) => {
    const size = numberOf(e);
    return !tooClose(size, value) && slips.findIndex((slip) => numberOf(slip.e) === size) === i;
  });
  if (!pinned && wrong.length < slips.length) return REFUSED;
  const factorTex = (e: Expression) => (printPlain(e).startsWith('-') ? `(${texOf(e)})` : texOf(e));
  const known = given.map(factorTex).join(' \\cdot ');
  return {
    kind: 'number',
    answer: printPlain(right),
    value,
    claim: { op: 'product', factors: [whole, ...given.map((e) => simplify(binary('div', ONE, e)))].map(printPlain) },
    hints: [
      { code: 'hint.missing-factor', params: { product: `${known} \\cdot {?} = ${texOf(whole)}` } },
      { code: 'hint.missing-divide' },
    ],
    solution: [
      {
        message: {
          code: 'solution.missing-factor',
          params: { product: known, whole: texOf(whole), value: texOf(right) },
        },
        expression: printPlain(right),
      },
    ],
    misconceptions: numberCodes(
      wrong.map((slip) => ({
        code: slip.code,
        answer: printPlain(slip.e),
        message: misconceptionMessage(slip.code, 'left' in slip ? { left: texOf(slip.left) } : {}),
      })),
    ),
  };
}
