// A part that asks for a second derivative: the first one is found, simplified, and differentiated again.
import { traceDerivative } from '../derivation/trace';
import { differentiate } from '../math/differentiate';
import { type Expression, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import { claimOf } from './derivative-part';
import { type FormulaSlip, misconceptionsOf, nodeSlips } from './formula-slips';
import type { PartAnswer } from './part-answer';
import { type Formulas, shown } from './statement';
import { texOfName } from './tex';

export function secondDerivativePart(formulas: Formulas, of: string, wrt: string): PartAnswer {
  const trace = traceDerivative(formulas.graph, of, wrt);
  const all = new Map<string, Expression>();
  for (const [name, e] of formulas.definitions) if (name !== of) all.set(name, substitute(e, all));
  const first = simplify(substitute(shown(formulas, trace.total), all));
  const second = simplify(differentiate(first, wrt));
  const slips: FormulaSlip[] = [
    { code: 'stopped-at-first', e: first, shows: {} },
    ...nodeSlips(first, wrt, (derive) => simplify(derive(wrt))),
  ];
  const name = (order: string) => `\\frac{d${order}${texOfName(of)}}{d${texOfName(wrt)}${order}}`;
  return {
    kind: 'expression',
    answer: printPlain(second),
    claim: { ...claimOf(formulas, of, wrt), op: 'second-derivative' },
    hints: [{ code: 'hint.second', params: { first: name('') } }, { code: 'hint.second-product' }],
    solution: [
      {
        message: { code: 'solution.first-derivative', params: { name: name(''), value: printTex(first) } },
        expression: printPlain(first),
      },
      {
        message: { code: 'solution.second-derivative', params: { name: name('^{2}'), value: printTex(second) } },
        expression: printPlain(second),
      },
    ],
    misconceptions: misconceptionsOf(formulas, second, slips),
  };
}
