// Attention in matrix form, with ReLU for the softmax: three products of matrices, and a mask between them.
import type { TemplateDocument } from '../../../problems/template';
import { MATRIX_SIGNS, real, STEP, wholeMatrix } from '../matrices';
import { choicePart } from '../network-parts';

export const reluAttentionMatrices: TemplateDocument = {
  schema: 1,
  id: 'relu-attention-matrices',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Queries, keys and values' },
  difficulty: 5,
  levels: [
    { difficulty: 4, constraints: ['e <= 2'] },
    { difficulty: 5, constraints: ['e > 2'] },
  ],
  minutes: 14,
  parameters: [
    { name: 'e', type: 'integer', from: 1, to: 4 },
    wholeMatrix('Qv', 2, 2, [0]),
    wholeMatrix('Kv', 2, 2, [0]),
    wholeMatrix('Vv', 2, 2, [0]),
  ],
  constraints: [],
  variables: [real('Q', 2, 2, 'Qv'), real('K', 2, 2, 'Kv'), real('V', 2, 2, 'Vv')],
  definitions: [
    { name: 'S', is: 'Q*K^T' },
    { name: 'A', is: 'relu(S)' },
    { name: 'O', is: 'A*V' },
    { name: 'L', is: 'e*sum(O.*O)/2' },
  ],
  prompt: {
    en: 'Two positions attend to one another. The queries, keys and values are the rows of $Q$, $K$ and $V$, and ReLU takes the place of the softmax:\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    { en: 'The gradient of the scalar $L$ has the shape of what it is taken with respect to.' },
    MATRIX_SIGNS,
    STEP,
  ],
  parts: [
    {
      id: 'values',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial V$. You may use $A$ and $O$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'V' },
    },
    {
      id: 'queries',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial Q$. You may use $S$ and $O$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'Q' },
    },
    {
      id: 'keys',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial K$; mind that $K$ stands transposed in the product.' },
      answer: { op: 'gradient', of: 'L', wrt: 'K' },
    },
    choicePart(
      'off',
      'matrix-backprop',
      'Suppose the entry of $S$ in row 1, column 2 were negative. What would the gradient then tell the first query about the second key?',
      [
        'nothing',
        'Nothing: a small change of that score changes nothing',
        'The mask is 0 there, so that entry of the gradient at $S$ is 0. A softmax would always let some gradient through.',
      ],
      [
        'pushed',
        'It is pushed away from it',
        'A gradient would have to come back through that score, and ReLU is flat there.',
      ],
      [
        'pulled',
        'It is pulled towards it, to switch the score on',
        'Nothing in the gradient says so: from where it is off, ReLU looks flat.',
      ],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { e: '1', Qv: '[[1,2],[-1,1]]', Kv: '[[1,1],[-2,-1]]', Vv: '[[2,-1],[1,1]]' },
    },
  ],
  followUps: [
    {
      id: 'softmax',
      question: { en: 'What changes on the way back when a softmax over each row takes the place of ReLU?' },
      rubric: {
        en: 'The mask, which acts on each entry alone, is replaced by the Jacobian of the softmax of a row, $\\operatorname{diag}(a) - a a^\\top$: every score of the row receives something from every weight of that row.',
      },
    },
  ],
};
