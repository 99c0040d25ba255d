// ∂L/∂W₁ through three layers of vectors, with ReLU masks: order, transposes, and the numbers.
import type { TemplateDocument } from '../../../problems/template';
import { LAYOUT, MATRIX_SIGNS, real, STEP, wholeMatrix, wholeVector } from '../matrices';

export const threeLayerMatrices: TemplateDocument = {
  schema: 1,
  id: 'three-layer-matrices',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'Three layers in matrix form' },
  difficulty: 4,
  minutes: 18,
  parameters: [
    { name: 'n', type: 'integer', from: 2, to: 3 },
    wholeMatrix('Wa', 2, 2, [0]),
    wholeMatrix('Wb', 2, 2, [0]),
    wholeMatrix('Wc', 'n', 2, [0]),
    wholeVector('xv', 2),
    wholeVector('tv', 'n'),
  ],
  levels: [
    { difficulty: 4, constraints: ['n = 2'] },
    { difficulty: 5, constraints: ['n = 3'] },
  ],
  variables: [
    real('W1', 2, 2, 'Wa'),
    real('W2', 2, 2, 'Wb'),
    real('W3', 'n', 2, 'Wc'),
    real('x', 2, 1, 'xv'),
    real('t', 'n', 1, 'tv'),
  ],
  definitions: [
    { name: 'z1', is: 'W1*x' },
    { name: 'h1', is: 'relu(z1)' },
    { name: 'z2', is: 'W2*h1' },
    { name: 'h2', is: 'relu(z2)' },
    { name: 'z3', is: 'W3*h2' },
    { name: 'L', is: 'sum((z3-t)^2)/2' },
  ],
  prompt: {
    en: 'A network with two hidden layers of ReLU units and a linear output computes\n\n{{system}}\n\nwith {{shapes}}. At present {{point}}.\n\nCarry the error from the output back to the first weights.',
  },
  conventions: [LAYOUT, MATRIX_SIGNS, STEP],
  parts: [
    {
      id: 'second',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\delta_2 = \\partial L/\\partial z_2$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'z2' },
    },
    {
      id: 'first',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial W_1$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W1' },
    },
    {
      id: 'numbers',
      skill: 'matrix-backprop',
      prompt: { en: 'Work out the numbers of $\\partial L/\\partial W_1$, by rows: `[[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W1', atPoint: true },
    },
    {
      id: 'written',
      skill: 'shapes',
      prompt: {
        en: 'Let $\\delta = \\partial L/\\partial z_3$ and $D_l = \\operatorname{diag}\\operatorname{step}(z_l)$. Which product is $\\partial L/\\partial W_1$?',
      },
      answer: {
        op: 'choice',
        right: 'backward',
        options: [
          {
            id: 'backward',
            label: { en: '$D_1 W_2^\\top D_2 W_3^\\top \\delta\\, x^\\top$' },
            because: {
              en: 'Going back, each layer first applies its transposed weights, then its mask; the last step is the outer product with the input $x$.',
            },
          },
          {
            id: 'forward',
            label: { en: '$x^\\top \\delta\\, W_3^\\top D_2 W_2^\\top D_1$' },
            because: {
              en: 'This is the forward order. Its shapes do not fit: the error comes in from the right and moves left.',
            },
          },
          {
            id: 'untransposed',
            label: { en: '$D_1 W_2 D_2 W_3\\, \\delta\\, x^\\top$' },
            because: {
              en: 'The weights act transposed on the way back: $\\partial L/\\partial h_2 = W_3^\\top \\delta$.',
            },
          },
          {
            id: 'masks-late',
            label: { en: '$W_2^\\top D_1 W_3^\\top D_2\\, \\delta\\, x^\\top$' },
            because: {
              en: 'Each mask belongs before the weights of its own layer are passed: $D_2$ masks $W_3^\\top \\delta$, since $h_2 = \\operatorname{ReLU}(z_2)$ lies between.',
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
        n: '2',
        Wa: '[[1,1],[2,-1]]',
        Wb: '[[1,-1],[2,1]]',
        Wc: '[[1,2],[-1,1]]',
        xv: '[[1],[1]]',
        tv: '[[9],[2]]',
      },
    },
  ],
  followUps: [
    {
      id: 'dead-units',
      question: {
        en: 'All units of one hidden layer are off for every example. What happens to the weights before it, and what helps?',
      },
      rubric: {
        en: 'The mask is zero, so nothing passes back: the earlier weights get gradient 0 and do not move. Remedies: leaky ReLU, a smaller learning rate, careful initialisation of weights and biases, normalisation.',
      },
    },
    {
      id: 'store',
      question: {
        en: 'What must the forward pass keep so that the backward pass can be done without computing it again?',
      },
      rubric: {
        en: 'The input and the activations $h_1, h_2$ (for the outer products) and the masks, or $z_1, z_2$. This memory grows with depth and batch; checkpointing trades it for computing some of it twice.',
      },
    },
  ],
};
