// A part that asks for the Jacobian: rows are outputs, columns inputs.
import { traceDerivative } from '../derivation/trace';
import { type Expression, number, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import type { Misconception } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { valuesAtPoint } from './point-value';
import { type Statement, shown } from './statement';
import { texOfDerivative, texOfName } from './tex';

const asMatrix = (rows: readonly (readonly Expression[])[]): Expression => ({ op: 'matrix', rows });

const transposed = (rows: readonly (readonly Expression[])[]): Expression[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as Expression));

/** Everything off the diagonal forgotten. */
const diagonalOnly = (rows: readonly (readonly Expression[])[]): Expression[][] =>
  rows.map((row, i) => row.map((entry, j) => (i === j ? entry : number(0))));

/** The derivatives of each of `of` with respect to each of `wrt`; refused where a slip gives the same numbers. */
export function jacobianPart(
  statement: Statement,
  of: readonly string[],
  wrt: readonly string[],
  atPoint: boolean,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const symbolic = of.map((top) =>
    wrt.map((bottom) => shown(statement, traceDerivative(statement.graph, top, bottom).total)),
  );
  const values = atPoint ? valuesAtPoint(statement) : undefined;
  const rows = values ? symbolic.map((row) => row.map((entry) => simplify(substitute(entry, values)))) : symbolic;
  if (values && rows.flat().some((entry) => entry.op !== 'number')) return REFUSED;
  const answer = printPlain(asMatrix(rows));
  const slips: Misconception[] = [
    {
      code: 'jacobian-transposed',
      answer: printPlain(asMatrix(transposed(rows))),
      message: misconceptionMessage('jacobian-transposed'),
    },
    ...(of.length === wrt.length
      ? [
          {
            code: 'jacobian-held-fixed',
            answer: printPlain(asMatrix(diagonalOnly(rows))),
            message: misconceptionMessage('jacobian-held-fixed'),
          },
        ]
      : []),
  ];
  const wrong = slips.filter((slip) => slip.answer !== answer);
  if (!pinned && wrong.length < slips.length) return REFUSED;
  const [first = '', input = ''] = [of[0], wrt[0]];
  const entries = of.flatMap((top, i) =>
    wrt.map((bottom, j) => ({
      message: {
        code: 'solution.entry',
        params: { name: texOfDerivative(statement, top, bottom), value: printTex(symbolic[i]?.[j] as Expression) },
      },
      expression: printPlain(symbolic[i]?.[j] as Expression),
    })),
  );
  const point = Object.fromEntries([...statement.point].map(([name, e]) => [name, printPlain(e)]));
  return {
    kind: 'matrix',
    answer,
    claim: {
      op: 'value',
      of: printPlain(asMatrix(symbolic)),
      at: atPoint ? point : {},
      definitions: statement.definitionTexts,
    },
    hints: [
      { code: 'hint.jacobian-shape' },
      { code: 'hint.jacobian', params: { row: 1, column: 1, of: texOfName(first), wrt: texOfName(input) } },
    ],
    solution: [
      ...entries,
      { message: { code: 'solution.jacobian', params: { value: printTex(asMatrix(rows)) } }, expression: answer },
    ],
    misconceptions: wrong,
    ...(atPoint ? {} : { shapes: {} }),
  };
}
