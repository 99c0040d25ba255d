// Where a part's number belongs on the picture of the computational graph.
import type { GraphPlace } from './question';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';

/** Undefined for what is no node's value, no adjoint of the last definition, and no arrow. */
export function placeOf(statement: Statement, answer: AnswerOperator): GraphPlace | undefined {
  const names = Object.keys(statement.definitionTexts);
  switch (answer.op) {
    case 'value':
      return names.includes(answer.of) ? { is: 'value', node: answer.of } : undefined;
    case 'derivative':
      return answer.of === names.at(-1) ? { is: 'adjoint', node: answer.wrt } : undefined;
    case 'immediate':
      return { is: 'local', from: answer.wrt, to: answer.of };
    default:
      return undefined;
  }
}
