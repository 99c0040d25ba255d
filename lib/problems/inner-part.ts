// A part that asks for the inner function of a composition.
import { variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { PartAnswer } from './part-answer';
import { type Statement, stated } from './statement';
import { texShown } from './tex';

export function innerPart(statement: Statement, of: string, inner: string): PartAnswer {
  const e = statement.definitions.get(inner) ?? variable(inner);
  const [x = ''] = statement.variables.map(({ name }) => name);
  return {
    kind: 'expression',
    answer: printPlain(e),
    claim: { op: 'value', of: printPlain(e), at: {} },
    hints: ['Which operation would you carry out last for a given number? The inner function is everything before it.'],
    solution: [
      {
        text: `The last operation is applied to $${texShown(statement, e)}$, so that is the inner function.`,
        expression: printPlain(e),
      },
    ],
    misconceptions: [
      {
        code: 'outer-for-inner',
        answer: printPlain(stated(statement, of)),
        message: 'This is the whole function; the inner one is what its outer function is applied to.',
      },
      {
        code: 'variable-for-inner',
        answer: x,
        message: 'Something happens to the variable before the outer function is applied.',
      },
    ],
  };
}
