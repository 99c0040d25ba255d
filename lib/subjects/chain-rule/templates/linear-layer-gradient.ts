// ∂L/∂W of one linear layer: an outer product, its shape, its numbers.
import type { TemplateDocument } from '../../../problems/template';
import { EXACT_LOSS, OTHER_FACTOR, squaredError } from '../common';
import { LAYOUT, MATRIX_SIGNS, real, size, wholeMatrix, wholeVector } from '../matrices';

export const linearLayerGradient: TemplateDocument = {
  schema: 1,
  id: 'linear-layer-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Weights of a linear layer' },
  difficulty: 2,
  minutes: 8,
  parameters: [
    size('n', 2, 3),
    size('m', 2, 4),
    squaredError('loss'),
    wholeMatrix('Wv', 'n', 'm'),
    wholeVector('xv', 'm'),
    wholeVector('bv', 'n'),
    wholeVector('tv', 'n'),
  ],
  constraints: ['n != m'],
  levels: [
    { difficulty: 2, constraints: ['n*m <= 6'] },
    { difficulty: 3, constraints: ['n*m > 6'] },
  ],
  variables: [real('W', 'n', 'm', 'Wv'), real('x', 'm', 1, 'xv'), real('b', 'n', 1, 'bv'), real('t', 'n', 1, 'tv')],
  definitions: [
    { name: 'y', is: 'W*x+b' },
    { name: 'L', is: 'sum(loss(y-t))' },
  ],
  prompt: {
    en: 'A linear layer reads the vector $x$ and is trained towards the vector $t$:\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.\n\nHow does the loss change with each weight?',
  },
  conventions: [LAYOUT, MATRIX_SIGNS, EXACT_LOSS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'shape',
      skill: 'shapes',
      prompt: { en: 'Which shape has $\\partial L/\\partial W$?' },
      answer: { op: 'shape', wrt: 'W' },
    },
    {
      id: 'gradient',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial W$ in terms of $x$, $y$ and $t$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out the numbers of $\\partial L/\\partial W$, by rows: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W', atPoint: true },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        n: '2',
        m: '3',
        loss: 'u^2/2',
        Wv: '[[1,0,2],[-1,1,0]]',
        xv: '[[1],[2],[-1]]',
        bv: '[[1],[1]]',
        tv: '[[-2],[1]]',
      },
    },
  ],
  followUps: [
    {
      id: 'rank',
      question: { en: 'What is the rank of this gradient for one example, and for a batch of examples?' },
      rubric: {
        en: 'For one example it is an outer product, so its rank is at most 1. A batch adds one outer product for each example; the rank is at most the number of examples.',
      },
    },
    {
      id: 'zero-input',
      question: { en: 'One entry of $x$ is 0. Which weights do not learn from this example?' },
      rubric: {
        en: 'The column of $W$ that belongs to that entry: $\\partial L/\\partial W_{ij} = (\\partial L/\\partial y_i)\\, x_j$.',
      },
    },
  ],
};
