// Ridge regression: a penalty beside the data term, two contributions to one gradient, and a step of descent.
import type { TemplateDocument } from '../../../problems/template';
import { MATRIX_SIGNS, real, wholeMatrix, wholeVector } from '../matrices';

export const ridgeGradient: TemplateDocument = {
  schema: 1,
  id: 'ridge-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'batch-gradients',
  title: { en: 'A penalty on the weights' },
  difficulty: 3,
  minutes: 10,
  parameters: [
    { name: 'n', type: 'integer', from: 2, to: 4 },
    { name: 'lv', type: 'rational', from: '1/2', to: '3', step: '1/2', not: ['1', '2'] },
    wholeMatrix('Xv', 'n', 2),
    wholeVector('wv', 2),
    wholeVector('yv', 'n'),
  ],
  levels: [
    { difficulty: 3, constraints: ['n <= 3'] },
    { difficulty: 4, constraints: ['n = 4'] },
  ],
  variables: [
    real('X', 'n', 2, 'Xv'),
    real('w', 2, 1, 'wv'),
    real('y', 'n', 1, 'yv'),
    { name: 'lambda', domain: 'positive', at: 'lv' },
  ],
  definitions: [
    { name: 'r', is: 'X*w-y' },
    { name: 'D', is: 'r^T*r/2' },
    { name: 'P', is: 'lambda*w^T*w/2' },
    { name: 'L', is: 'D+P' },
  ],
  prompt: {
    en: 'Least squares with a penalty on large weights (ridge regression):\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    {
      en: 'Vectors are columns; the gradient of the scalar $L$ has the shape of $w$. Both terms have a factor $\\tfrac12$; there is no mean.',
    },
    MATRIX_SIGNS,
    { en: '$\\lambda$ (typed `lambda`) is a positive number.' },
  ],
  parts: [
    {
      id: 'penalty',
      skill: 'batch-gradients',
      prompt: { en: 'Write $\\partial P/\\partial w$, the gradient of the penalty alone.' },
      answer: { op: 'gradient', of: 'P', wrt: 'w' },
    },
    {
      id: 'gradient',
      skill: 'batch-gradients',
      prompt: { en: 'Write $\\partial L/\\partial w$. You may use $r$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'w' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out $\\partial L/\\partial w$ in numbers, as a column: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'w', atPoint: true },
    },
    {
      id: 'step',
      skill: 'optimisers',
      prompt: {
        en: 'Where the data term is flat ($\\partial D/\\partial w = 0$), what does one step of gradient descent with rate $\\eta$ do to $w$?',
      },
      answer: {
        op: 'choice',
        right: 'shrinks',
        options: [
          {
            id: 'shrinks',
            label: { en: 'It multiplies $w$ by $1 - \\eta\\lambda$' },
            because: {
              en: '$w - \\eta\\lambda w = (1 - \\eta\\lambda)\\,w$: every step takes the same share of each weight. This is weight decay.',
            },
          },
          {
            id: 'subtracts',
            label: { en: 'It takes $\\eta\\lambda$ off each entry' },
            because: {
              en: 'That is a penalty on $|w|$ (lasso), whose gradient is a sign. Here the step is in proportion to $w$.',
            },
          },
          {
            id: 'nothing',
            label: { en: 'It leaves $w$ as it is' },
            because: {
              en: 'The penalty has a gradient of its own, $\\lambda w$, which is there whatever the data say.',
            },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { n: '3', lv: '1/2', Xv: '[[1,2],[0,1],[-1,1]]', wv: '[[2],[-1]]', yv: '[[1],[1],[-2]]' },
    },
  ],
  followUps: [
    {
      id: 'solution',
      question: { en: 'Set the gradient to zero. Which equation gives $w$, and why is it always solvable?' },
      rubric: {
        en: '$(X^\\top X + \\lambda I)\\, w = X^\\top y$. $X^\\top X$ is positive semidefinite, so with $\\lambda > 0$ the matrix is positive definite and invertible, even with fewer examples than weights.',
      },
    },
  ],
};
