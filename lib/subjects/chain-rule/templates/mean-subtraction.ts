// Subtracting the mean, the first half of layer normalisation: every output depends on every input.
import type { TemplateDocument } from '../../../problems/template';
import { MATRIX_SIGNS, real } from '../matrices';

export const meanSubtraction: TemplateDocument = {
  schema: 1,
  id: 'mean-subtraction',
  version: 1,
  subject: 'chain-rule',
  skill: 'normalisation',
  title: { en: 'Back through a subtracted mean' },
  difficulty: 3,
  minutes: 8,
  parameters: [
    { name: 'n', type: 'integer', from: 2, to: 5, not: [3] },
    { name: 'xv', type: 'matrix', shape: ['n', 1], from: -4, to: 6 },
    { name: 'gv', type: 'matrix', shape: ['n', 1], from: -4, to: 6, not: [0] },
  ],
  levels: [
    { difficulty: 3, constraints: ['n <= 4'] },
    { difficulty: 4, constraints: ['n = 5'] },
  ],
  variables: [real('x', 'n', 1, 'xv'), real('g', 'n', 1, 'gv')],
  definitions: [
    { name: 'm', is: 'sum(x)/n' },
    { name: 'c', is: 'x-m' },
    { name: 'L', is: 'g^T*c' },
  ],
  prompt: {
    en: 'Layer normalisation first subtracts the mean of a layer’s {{n}} values $x$. What comes above is linear here, so that\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.',
  },
  conventions: [
    {
      en: 'Vectors are columns; $x - m$ takes the number $m$ off every entry. $g = \\partial L/\\partial c$ does not depend on $x$.',
    },
    MATRIX_SIGNS,
    { en: '`sum(g)` adds the entries of a vector; a number is added to a vector entry by entry.' },
  ],
  parts: [
    {
      id: 'gradient',
      skill: 'normalisation',
      prompt: { en: 'Write $\\partial L/\\partial x$ in terms of $g$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'x' },
    },
    {
      id: 'numbers',
      skill: 'normalisation',
      prompt: { en: 'Work out $\\partial L/\\partial x$ in numbers, as a column: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'x', atPoint: true },
    },
    {
      id: 'jacobian',
      skill: 'jacobian',
      prompt: {
        en: 'Which matrix is the Jacobian $\\partial c/\\partial x$? ($\\mathbf 1$ is the column of {{n}} ones.)',
      },
      answer: {
        op: 'choice',
        right: 'centring',
        options: [
          {
            id: 'centring',
            label: { en: '$I - \\tfrac{1}{{{n}}} \\mathbf 1 \\mathbf 1^\\top$' },
            because: {
              en: '$\\partial c_i/\\partial x_j$ is 1 on the diagonal, and $1/{{n}}$ is taken off everywhere, because $x_j$ is a part of the mean.',
            },
          },
          {
            id: 'identity',
            label: { en: '$I$, the identity matrix' },
            because: { en: 'That holds the mean fixed; but the mean changes with every entry of $x$.' },
          },
          {
            id: 'scaled',
            label: { en: '$(1 - \\tfrac{1}{{{n}}})\\, I$' },
            because: {
              en: 'The diagonal is right, but off it the entries are $-1/{{n}}$: each output depends on all inputs.',
            },
          },
        ],
      },
    },
    {
      id: 'blind',
      skill: 'normalisation',
      prompt: { en: 'In which direction may $x$ move without changing $L$, whatever $g$ is?' },
      answer: {
        op: 'choice',
        right: 'constant',
        options: [
          {
            id: 'constant',
            label: { en: 'The same number added to all entries of $x$' },
            because: {
              en: 'The mean moves along, so $c$ stays. That is why the entries of $\\partial L/\\partial x$ sum to 0.',
            },
          },
          {
            id: 'scaling',
            label: { en: 'All entries of $x$ multiplied by one number' },
            because: {
              en: 'Then $c$ is multiplied too. Only dividing by the standard deviation, the second half, takes that away.',
            },
          },
          {
            id: 'none',
            label: { en: 'There is no such direction: every entry matters' },
            because: { en: 'Every entry matters alone, but not all together by the same amount.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '4', xv: '[[1],[5],[-2],[0]]', gv: '[[3],[-1],[2],[4]]' } }],
  followUps: [
    {
      id: 'batch-norm',
      question: {
        en: 'Batch normalisation takes the mean over the examples instead. What changes in the backward pass?',
      },
      rubric: {
        en: 'The same formula, but over the batch for each feature: the gradient of one example depends on the other examples. At test time stored statistics are used, which are constants, so this coupling is gone.',
      },
    },
  ],
};
