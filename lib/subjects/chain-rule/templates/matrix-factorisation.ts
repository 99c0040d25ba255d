// The squared Frobenius norm of U·Vᵀ − M: a gradient through a transposed factor.
import type { TemplateDocument } from '../../../problems/template';
import { EXACT_LOSS, OTHER_FACTOR } from '../common';
import { MATRIX_SIGNS, real, size, squaredEntries, wholeMatrix } from '../matrices';

export const matrixFactorisation: TemplateDocument = {
  schema: 1,
  id: 'matrix-factorisation',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Factorising a matrix' },
  difficulty: 3,
  minutes: 10,
  parameters: [
    size('n', 2, 3),
    size('m', 2, 3),
    squaredEntries('loss'),
    wholeMatrix('Uv', 'n', 2, [0]),
    wholeMatrix('Vv', 'm', 2, [0]),
    wholeMatrix('Mv', 'n', 'm'),
  ],
  levels: [
    { difficulty: 3, constraints: ['n*m <= 4'] },
    { difficulty: 4, constraints: ['n*m > 4'] },
  ],
  variables: [real('U', 'n', 2, 'Uv'), real('V', 'm', 2, 'Vv'), real('M', 'n', 'm', 'Mv')],
  definitions: [
    { name: 'R', is: 'U*V^T-M' },
    { name: 'L', is: 'sum(loss(R))' },
  ],
  prompt: {
    en: 'Ratings $M$ by {{n}} people of {{m}} films are to be explained by two features of each person (rows of $U$) and of each film (rows of $V$):\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    { en: 'The gradient of the scalar $L$ has the shape of what it is taken with respect to.' },
    MATRIX_SIGNS,
    {
      en: '$R \\odot R$ squares entry by entry, so the sum over its entries is the squared Frobenius norm $\\|R\\|_F^2 = \\operatorname{tr}(R^\\top R)$.',
    },
    EXACT_LOSS,
  ],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'residual',
      skill: 'losses',
      prompt: { en: 'Write $\\partial L/\\partial R$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'R' },
    },
    {
      id: 'left',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial U$. You may use $R$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'U' },
    },
    {
      id: 'right',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial V$; mind that $V$ stands transposed in the product.' },
      answer: { op: 'gradient', of: 'L', wrt: 'V' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out the numbers of $\\partial L/\\partial V$, by rows: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'V', atPoint: true },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        n: '2',
        m: '2',
        loss: 'u.*u/2',
        Uv: '[[1,2],[-1,1]]',
        Vv: '[[1,1],[2,-1]]',
        Mv: '[[2,0],[1,-2]]',
      },
    },
  ],
  followUps: [
    {
      id: 'missing',
      question: { en: 'Most ratings are missing. How do the loss and its gradient change?' },
      rubric: {
        en: 'Only known entries count: multiply $R$ entry by entry with a mask $S$ of zeros and ones. The gradients become $(S \\odot R)V$ and $(S \\odot R)^\\top U$, with the same factor in front.',
      },
    },
    {
      id: 'unique',
      question: { en: 'Is the best pair $(U, V)$ unique?' },
      rubric: {
        en: 'No: $(UQ)(VQ^{-\\top})^\\top = UV^\\top$ for every invertible $Q$. A penalty on both norms leaves rotations only.',
      },
    },
  ],
};
