// A part that asks for the inner function of a composition.
import { variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { misconceptionMessage } from './misconception-message';
import type { PartAnswer } from './part-answer';
import { type Formulas, stated } from './statement';
import { texShown } from './tex';

export function innerPart(formulas: Formulas, of: string, inner: string): PartAnswer {
  const e = formulas.definitions.get(inner) ?? variable(inner);
  const [x = ''] = formulas.variables.map(({ name }) => name);
  return {
    kind: 'expression',
    answer: printPlain(e),
    claim: { op: 'value', of: printPlain(e), at: {} },
    hints: [{ code: 'hint.last-operation' }],
    solution: [
      {
        message: { code: 'solution.inner', params: { inner: texShown(formulas, e) } },
        expression: printPlain(e),
      },
    ],
    misconceptions: [
      {
        code: 'outer-for-inner',
        answer: printPlain(stated(formulas, of)),
        message: misconceptionMessage('outer-for-inner'),
      },
      {
        code: 'variable-for-inner',
        answer: x,
        message: misconceptionMessage('variable-for-inner'),
      },
    ],
  };
}
