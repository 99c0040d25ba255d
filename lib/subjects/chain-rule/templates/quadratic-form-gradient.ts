// The gradient of a quadratic form whose matrix is not symmetric: both places of x count.
import type { TemplateDocument } from '../../../problems/template';
import { MATRIX_SIGNS, real, size, wholeMatrix, wholeVector } from '../matrices';

export const quadraticFormGradient: TemplateDocument = {
  schema: 1,
  id: 'quadratic-form-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Gradient of a quadratic form' },
  difficulty: 3,
  minutes: 8,
  parameters: [size('n', 2, 3), wholeMatrix('Av', 'n', 'n'), wholeVector('xv', 'n'), wholeVector('bv', 'n')],
  levels: [
    { difficulty: 2, constraints: ['n = 2'] },
    { difficulty: 3, constraints: ['n = 3'] },
  ],
  variables: [real('A', 'n', 'n', 'Av'), real('x', 'n', 1, 'xv'), real('b', 'n', 1, 'bv')],
  definitions: [{ name: 'f', is: 'x^T*A*x-b^T*x' }],
  prompt: {
    en: 'Let\n\n{{system}}\n\nwith {{shapes}}. The matrix $A$ need not be symmetric. At present {{point}}.',
  },
  conventions: [
    {
      en: 'Vectors are columns; the gradient of the number $f$ has the shape of what it is taken with respect to. There is no factor $\\tfrac12$.',
    },
    MATRIX_SIGNS,
  ],
  parts: [
    {
      id: 'vector',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial f/\\partial x$.' },
      answer: { op: 'gradient', of: 'f', wrt: 'x' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out $\\partial f/\\partial x$ in numbers, as a column: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'f', wrt: 'x', atPoint: true },
    },
    {
      id: 'matrix',
      skill: 'shapes',
      prompt: { en: 'Write $\\partial f/\\partial A$.' },
      answer: { op: 'gradient', of: 'f', wrt: 'A' },
    },
    {
      id: 'symmetric',
      skill: 'matrix-backprop',
      prompt: { en: 'Textbooks often write $\\partial f/\\partial x = 2Ax - b$. When is that right?' },
      answer: {
        op: 'choice',
        right: 'symmetric',
        options: [
          {
            id: 'symmetric',
            label: { en: 'When $A = A^\\top$' },
            because: { en: 'Then $A x + A^\\top x = 2 A x$. Only the symmetric part of $A$ matters for $f$.' },
          },
          {
            id: 'always',
            label: { en: 'For every square $A$' },
            because: {
              en: '$x$ stands in two places, which give $Ax$ and $A^\\top x$; they agree only when $A$ is symmetric.',
            },
          },
          {
            id: 'invertible',
            label: { en: 'When $A$ is invertible' },
            because: { en: 'An inverse is needed to find where the gradient is zero, not to find the gradient.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '2', Av: '[[1,2],[0,-1]]', xv: '[[2],[1]]', bv: '[[1],[-2]]' } }],
  followUps: [
    {
      id: 'hessian',
      question: { en: 'What is the second derivative (the Hessian) of $f$, and what does it say about a minimum?' },
      rubric: {
        en: '$A + A^\\top$, whatever $x$ is. If it is positive definite, $f$ has exactly one minimum, where $(A + A^\\top)x = b$; if it has a negative eigenvalue, $f$ has none.',
      },
    },
  ],
};
