// Sums of expressions and sums over paths: missing, extra and repeated terms.
import type { CaseGroup } from '../case-group';

const rnn = [
  ['W', 'h1'],
  ['W', 'h2'],
  ['h1', 'h2'],
  ['h2', 'L'],
] as const;
const xy = { x: 'real', y: 'real' };

export const SUM_CASES: readonly CaseGroup[] = [
  {
    target: { kind: 'sum', reference: 'x*y + x^2 + 3', variables: xy },
    rows: [
      ['x*y + x^2 + 3', 'equal', '', 'as it stands'],
      ['3 + x^2 + y*x', 'equal', '', 'order is irrelevant'],
      ['x*(y+x) + 3', 'equal', '', 'the same sum, grouped otherwise'],
      ['x*y + x^2 + 1 + 2', 'equal', '', 'a term split in two'],
      ['x*y + x^2', 'different', 'sum.missing', 'a term is missing'],
      ['x*y + x^2 + 3 + y', 'different', 'sum.extra', 'one too many'],
      ['x*y + x*y + x^2 + 3', 'different', 'sum.repeated', 'one twice'],
      ['x*y + x*y + 3', 'different', 'sum.repeated-and-missing', 'one twice, one not at all'],
      ['x*y - x^2 + 3', 'different', 'sum.sign', 'a wrong sign'],
      ['x*y + x^3 + 3', 'different', 'sum.missing-and-extra', 'one is wrong'],
      ['x*y + q', 'invalid', 'unknown-name', 'a name that is not declared'],
      ['x*y +', 'invalid', 'syntax', 'it breaks off'],
    ],
  },
  {
    target: { kind: 'sum', reference: 'x*y + x^2', variables: xy, form: 'product' },
    rows: [
      ['x^2 + x*y', 'equal', '', 'term by term'],
      ['x*(x+y)', 'different', 'form.terms', 'the total is right, the terms are asked for'],
    ],
  },
  {
    target: { kind: 'sum', reference: 'dL/dh2*d+h2/dW + dL/dh2*dh2/dh1*d+h1/dW', edges: rnn },
    rows: [
      ['dL/dh2*d+h2/dW + dL/dh2*dh2/dh1*d+h1/dW', 'equal', '', 'as it stands'],
      ['dh1/dW*dh2/dh1*dL/dh2 + dL/dh2*d+h2/dW', 'equal', '', 'any order of terms and factors'],
      ['dL/dh1*dh1/dW + dL/dh2*d+h2/dW', 'equal', '', 'neighbours telescope inside a term'],
      ['dL/dh2*(d+h2/dW + dh2/dh1*dh1/dW)', 'equal', '', 'a common factor taken out'],
      ['dL/dh2*d+h2/dW', 'different', 'sum.missing', 'only the last time step'],
      ['dL/dh2*dh2/dh1*d+h1/dW', 'different', 'sum.missing', 'only the path to h1'],
      ['2*dL/dh2*d+h2/dW', 'different', 'sum.repeated-and-missing', 'one path twice, the other not'],
      ['dL/dh2*d+h2/dW + dL/dh2*d+h2/dW + dL/dh2*dh2/dh1*d+h1/dW', 'different', 'sum.repeated', 'one path twice'],
      ['dL/dh2*d+h2/dW + dL/dh2*dh2/dh1*d+h1/dW + dL/dh2', 'different', 'sum.extra', 'a term of something else'],
      ['dL/dh2*dh2/dW', 'different', 'form.terms', 'the total derivative is both paths at once'],
      ['dL/dW', 'different', 'form.terms', 'it only restates the question'],
      [
        'dL/dh2*dh2/dW + dL/dh2*dh2/dh1*d+h1/dW',
        'different',
        'sum.missing-and-extra',
        'the total where the immediate belongs',
      ],
      ['dL/dh2*d+h2/dW - dL/dh2*dh2/dh1*d+h1/dW', 'different', 'sum.sign', 'a wrong sign'],
      ['dL/dz*dz/dW', 'invalid', 'unknown-name', 'z is not in the graph'],
      ['0', 'different', 'sum.missing-and-extra', 'nothing'],
    ],
  },
  {
    target: { kind: 'sum', reference: 'dL/da*da/dx + dL/db*db/dx' },
    rows: [
      ['dL/db*db/dx + dL/da*da/dx', 'equal', '', 'without edges the reference gives the graph'],
      ['dL/da*da/dx', 'different', 'sum.missing', 'one path'],
      ['dL/dx', 'different', 'form.terms', 'the total'],
    ],
  },
];
