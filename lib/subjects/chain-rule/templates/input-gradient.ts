// The gradient that a layer hands to the layer below: a mask or slope, then the transposed weights.
import type { TemplateDocument } from '../../../problems/template';
import { LAYOUT, MATRIX_SIGNS, real, STEP, size, wholeMatrix, wholeVector } from '../matrices';

export const inputGradient: TemplateDocument = {
  schema: 1,
  id: 'input-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'What a layer hands back' },
  difficulty: 3,
  minutes: 8,
  parameters: [
    size('n', 2, 3),
    {
      name: 'phi',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'relu', is: 'relu(u)' },
        { id: 'square', is: 'u^2' },
        { id: 'cube', is: 'u^3' },
      ],
    },
    wholeMatrix('Wv', 'n', 'n'),
    wholeVector('xv', 'n'),
    wholeVector('gv', 'n'),
  ],
  levels: [
    { difficulty: 2, constraints: ['n = 2', { only: { phi: ['relu', 'square'] } }] },
    { difficulty: 3, constraints: ['n = 3', { only: { phi: ['relu', 'square'] } }] },
    { difficulty: 3, constraints: ['n = 2', { only: { phi: ['cube'] } }] },
  ],
  variables: [real('W', 'n', 'n', 'Wv'), real('x', 'n', 1, 'xv'), real('g', 'n', 1, 'gv')],
  definitions: [
    { name: 'z', is: 'W*x' },
    { name: 'h', is: 'phi(z)' },
    { name: 'L', is: 'g^T*h' },
  ],
  prompt: {
    en: 'A layer computes $h$ from the output $x$ of the layer below. The layers above are linear here, so that the loss is\n\n{{system}}\n\nwith {{shapes}}; the function acts entry by entry. At present {{point}}.',
  },
  conventions: [
    LAYOUT,
    MATRIX_SIGNS,
    { en: '$g$ is the gradient $\\partial L/\\partial h$ that arrives from above; it does not depend on $x$.' },
    STEP,
  ],
  parts: [
    {
      id: 'delta',
      skill: 'activations',
      prompt: { en: 'Write $\\delta = \\partial L/\\partial z$, the gradient before the activation.' },
      answer: { op: 'gradient', of: 'L', wrt: 'z' },
    },
    {
      id: 'input',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial x$, which is handed to the layer below.' },
      answer: { op: 'gradient', of: 'L', wrt: 'x' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out the numbers of $\\partial L/\\partial x$, as a column: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'x', atPoint: true },
    },
    {
      id: 'why',
      skill: 'shapes',
      prompt: { en: 'Why does the transpose of $W$ appear on the way back?' },
      answer: {
        op: 'choice',
        right: 'sums-over-rows',
        options: [
          {
            id: 'sums-over-rows',
            label: {
              en: '$x_j$ reaches every $z_i$ through $W_{ij}$, so its gradient sums over $i$, down a column of $W$',
            },
            because: {
              en: '$\\partial L/\\partial x_j = \\sum_i (\\partial L/\\partial z_i)\\, W_{ij}$: the sum runs down column $j$, which is row $j$ of $W^\\top$.',
            },
          },
          {
            id: 'inverse',
            label: {
              en: 'Going back undoes the layer, and for these matrices $W^\\top$ is taken as the inverse of $W$',
            },
            because: {
              en: 'The backward pass does not undo the layer. It carries derivatives, and needs no inverse; $W^\\top$ is one only when $W$ is orthogonal.',
            },
          },
          {
            id: 'shape-only',
            label: { en: 'Only so that the shapes fit; for square matrices such as this one $W$ would do as well' },
            because: {
              en: 'With square matrices both shapes fit, but only $W^\\top$ sums each entry over the outputs that it reaches.',
            },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { n: '2', phi: 'relu(u)', Wv: '[[2,-1],[1,1]]', xv: '[[1],[1]]', gv: '[[1],[-2]]' },
    },
  ],
  followUps: [
    {
      id: 'many-layers',
      question: {
        en: 'Ten such layers stand above one another. What decides whether the gradient at the bottom is tiny?',
      },
      rubric: {
        en: 'It is multiplied by $W_l^\\top$ and by the slopes of each layer in turn: the singular values of the weights and the slopes decide. Good answers mention initialisation that keeps the product near size 1.',
      },
    },
  ],
};
