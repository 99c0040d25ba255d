// A part that asks for the slope of a curve given by an equation: −(∂F/∂x)/(∂F/∂y), by implicit differentiation.
import { differentiate } from '../math/differentiate';
import { binary, type Expression, neg } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import { type FormulaSlip, misconceptionsOf, nodeSlips } from './formula-slips';
import type { PartAnswer } from './part-answer';
import { type Formulas, stated } from './statement';
import { texOfName } from './tex';

const slopeOf = (byX: Expression, byY: Expression): Expression => simplify(neg(binary('div', byX, byY)));

/** d`y`/d`x` on the curve where the definition `of` is constant. */
export function implicitPart(formulas: Formulas, of: string, y: string, x: string): PartAnswer {
  const equation = stated(formulas, of);
  const [byX, byY] = [simplify(differentiate(equation, x)), simplify(differentiate(equation, y))];
  const right = slopeOf(byX, byY);
  const slips: FormulaSlip[] = [
    { code: 'implicit-sign', e: simplify(neg(right)), shows: {} },
    { code: 'implicit-upside-down', e: slopeOf(byY, byX), shows: { of: texOfName(y) } },
    ...nodeSlips(equation, x, (derive) => slopeOf(derive(x), derive(y))),
  ];
  const slope = `\\frac{d${texOfName(y)}}{d${texOfName(x)}}`;
  const set = `\\left(${printTex(byY)}\\right) ${slope} = ${printTex(simplify(neg(byX)))}`;
  return {
    kind: 'expression',
    answer: printPlain(right),
    claim: { op: 'implicit', of: printPlain(equation), dependent: y, wrt: x },
    hints: [
      { code: 'hint.implicit', params: { wrt: texOfName(x), of: texOfName(y), slope } },
      { code: 'hint.implicit-collect', params: { slope, set } },
    ],
    solution: [
      {
        message: {
          code: 'solution.implicit',
          params: { equation: `${printTex(byX)} + \\left(${printTex(byY)}\\right) ${slope} = 0` },
        },
        expression: printPlain(binary('div', byX, byY)),
      },
      {
        message: { code: 'solution.implicit-solve', params: { name: slope, value: printTex(right) } },
        expression: printPlain(right),
      },
    ],
    misconceptions: misconceptionsOf(formulas, right, slips),
  };
}
