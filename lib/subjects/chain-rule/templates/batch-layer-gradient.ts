// A layer applied to a batch in rows: the weights' gradient Xᵀ(Y − T), and a bias that collects from every row.
import type { TemplateDocument } from '../../../problems/template';
import { EXACT_LOSS, OTHER_FACTOR } from '../common';
import { MATRIX_SIGNS, real, size, squaredEntries, wholeMatrix, wholeVector } from '../matrices';

export const batchLayerGradient: TemplateDocument = {
  schema: 1,
  id: 'batch-layer-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'A layer over a batch' },
  difficulty: 3,
  minutes: 12,
  parameters: [
    size('k', 2, 3),
    squaredEntries('loss'),
    wholeMatrix('Xv', 4, 2),
    wholeMatrix('Wv', 2, 'k'),
    wholeVector('bv', 'k'),
    wholeMatrix('Tv', 4, 'k'),
  ],
  levels: [
    { difficulty: 3, constraints: ['k = 2'] },
    { difficulty: 4, constraints: ['k = 3'] },
  ],
  variables: [real('X', 4, 2, 'Xv'), real('W', 2, 'k', 'Wv'), real('b', 'k', 1, 'bv'), real('T', 4, 'k', 'Tv')],
  definitions: [
    { name: 'Y', is: 'X*W+ones(4,1)*b^T' },
    { name: 'L', is: 'sum(loss(Y-T))' },
  ],
  prompt: {
    en: 'A batch of four examples stands in the rows of $X$, their targets in the rows of $T$. One layer maps all of them at once and adds the same bias $b$ to each row:\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    {
      en: 'Examples are rows, $b$ is a column. The gradient of the scalar $L$ has the shape of what it is taken with respect to.',
    },
    MATRIX_SIGNS,
    { en: '`ones(4,1)` is the column of four ones. The loss adds over all examples, without a mean.' },
    EXACT_LOSS,
  ],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'weights',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial W$. You may use $Y$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W' },
    },
    {
      id: 'bias',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial b$, as a column like $b$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'b' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out the numbers of $\\partial L/\\partial b$: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'b', atPoint: true },
    },
    {
      id: 'why',
      skill: 'batch-gradients',
      prompt: { en: 'Why is the gradient of the bias a sum over the batch?' },
      answer: {
        op: 'choice',
        right: 'fan-out',
        options: [
          {
            id: 'fan-out',
            label: { en: 'The one bias is copied into every row, and the contributions of all its copies are added' },
            because: { en: 'A broadcast is a fan-out: what was copied on the way forward is summed on the way back.' },
          },
          {
            id: 'mean',
            label: { en: 'A gradient over a batch is always the mean over the examples, up to a factor' },
            because: {
              en: 'The sum is there because the bias acts in every row; a mean appears only where the loss has one.',
            },
          },
          {
            id: 'shape',
            label: { en: 'Only so that a matrix with four rows can be written into a vector with one entry a column' },
            because: {
              en: 'The shape is a good check, but the reason is the chain rule: one term for each row that $b$ reaches.',
            },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        k: '2',
        loss: 'u.*u/2',
        Xv: '[[1,0],[0,1],[1,1],[2,-1]]',
        Wv: '[[1,2],[-1,1]]',
        bv: '[[1],[-1]]',
        Tv: '[[1,0],[-1,2],[0,1],[2,2]]',
      },
    },
  ],
  followUps: [
    {
      id: 'outer-products',
      question: { en: 'How is $X^\\top(Y - T)$ the same as adding one outer product for each example?' },
      rubric: {
        en: 'With rows $x_i^\\top$ of $X$ and $r_i^\\top$ of $Y - T$: $X^\\top (Y - T) = \\sum_i x_i r_i^\\top$. The matrix product does the sum over the batch.',
      },
    },
  ],
};
