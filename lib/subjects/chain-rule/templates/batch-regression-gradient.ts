// Linear regression over a batch: Xᵀ(Xw − y), with the mean's 1/n or the sum.
import type { TemplateDocument } from '../../../problems/template';
import { MATRIX_SIGNS, real, wholeMatrix, wholeVector } from '../matrices';

export const batchRegressionGradient: TemplateDocument = {
  schema: 1,
  id: 'batch-regression-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Least squares over a batch' },
  difficulty: 3,
  minutes: 10,
  parameters: [
    { name: 'n', type: 'integer', from: 2, to: 5 },
    {
      name: 'loss',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'mean', is: 'u/n' },
        { id: 'half-mean', is: 'u/(2*n)' },
        { id: 'sum', is: 'u' },
      ],
    },
    wholeMatrix('Xv', 'n', 2),
    wholeVector('wv', 2),
    wholeVector('yv', 'n'),
  ],
  constraints: [{ any: ['n = 2', 'n = 4', 'n = 5'] }],
  levels: [
    { difficulty: 2, constraints: ['n = 2'] },
    { difficulty: 3, constraints: ['n > 2'] },
  ],
  variables: [real('X', 'n', 2, 'Xv'), real('w', 2, 1, 'wv'), real('y', 'n', 1, 'yv')],
  definitions: [
    { name: 'r', is: 'X*w-y' },
    { name: 'L', is: 'loss(sum(r^2))' },
  ],
  prompt: {
    en: 'A linear model with two weights predicts {{n}} examples at once; each row of $X$ is one example:\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    { en: 'Vectors are columns; the gradient of the scalar $L$ has the shape of what it is taken with respect to.' },
    MATRIX_SIGNS,
    {
      en: [
        'The loss is exactly $L = {{L}}$: ',
        {
          when: { loss: ['sum'] },
          text: 'a sum over the examples, without a mean.',
          otherwise: 'mind which number divides the sum over the examples.',
        },
      ],
    },
  ],
  otherwise: [
    {
      parameter: 'loss',
      says: { en: 'This is right for the loss $L = {{L}}$, but here another factor stands in front of the sum.' },
    },
  ],
  parts: [
    {
      id: 'shape',
      skill: 'shapes',
      prompt: { en: 'Which shape has $\\partial L/\\partial w$?' },
      answer: { op: 'shape', wrt: 'w' },
    },
    {
      id: 'gradient',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial w$. You may use the residual $r$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'w' },
    },
    {
      id: 'numbers',
      skill: 'batch-gradients',
      prompt: { en: 'Work out $\\partial L/\\partial w$ in numbers, as a column: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'w', atPoint: true },
    },
    {
      id: 'zero',
      skill: 'matrix-backprop',
      prompt: { en: 'Where the gradient is zero, what holds for $w$?' },
      answer: {
        op: 'choice',
        right: 'normal',
        options: [
          {
            id: 'normal',
            label: { en: '$X^\\top X w = X^\\top y$: the residual is at right angles to every column of $X$' },
            because: { en: 'The gradient is a multiple of $X^\\top (Xw - y)$. These are the normal equations.' },
          },
          {
            id: 'exact',
            label: { en: '$X w = y$: the model predicts every example of the batch without an error' },
            because: {
              en: 'With more examples than weights that is usually impossible. Only $X^\\top r = 0$ is needed, not $r = 0$.',
            },
          },
          {
            id: 'mean-error',
            label: { en: '$\\sum_i r_i = 0$: errors above and below cancel over the whole batch' },
            because: { en: 'That is one of the equations only when $X$ has a column of ones; each column gives one.' },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        n: '4',
        loss: 'u/4',
        Xv: '[[1,0],[1,1],[1,2],[1,-1]]',
        wv: '[[1],[2]]',
        yv: '[[2],[1],[3],[2]]',
      },
    },
  ],
  followUps: [
    {
      id: 'mini-batch',
      question: {
        en: 'Only a random part of the examples is used for a step. In what sense is that gradient still right?',
      },
      rubric: {
        en: 'With a mean over the batch its expectation is the gradient over all examples (unbiased); its variance falls with the batch size. With a sum it would scale with the batch size, and so must the learning rate.',
      },
    },
  ],
};
