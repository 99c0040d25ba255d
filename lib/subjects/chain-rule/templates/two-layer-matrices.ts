// ∂L/∂W₁ and ∂L/∂W₂ of a network with one smooth hidden layer, as formulas in the layer's own outputs.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, FUNCTIONS, OTHER_FACTOR, squaredError } from '../common';
import { LAYOUT, MATRIX_SIGNS, real, size } from '../matrices';

export const twoLayerMatrices: TemplateDocument = {
  schema: 1,
  id: 'two-layer-matrices',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'A hidden layer in matrix form' },
  difficulty: 3,
  minutes: 12,
  parameters: [
    size('n', 2, 5),
    size('m', 2, 5),
    size('k', 2, 5),
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    squaredError('loss'),
  ],
  levels: [
    { difficulty: 3, constraints: ['n != m', 'n != k', 'm != k'] },
    { difficulty: 4, constraints: ['n = k'] },
  ],
  variables: [real('W1', 'n', 'm'), real('W2', 'k', 'n'), real('x', 'm', 1), real('t', 'k', 1)],
  definitions: [
    { name: 'z', is: 'W1*x' },
    { name: 'h', is: 'phi(z)' },
    { name: 'y', is: 'W2*h' },
    { name: 'L', is: 'sum(loss(y-t))' },
  ],
  prompt: {
    en: 'A network with one hidden layer computes\n\n{{system}}\n\nwith {{shapes}}. You may use $z$, $h$ and $y$ for what they stand for.',
  },
  conventions: [LAYOUT, MATRIX_SIGNS, FUNCTIONS, EXACT_LOSS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'shape',
      skill: 'shapes',
      prompt: { en: 'Which shape has $\\partial L/\\partial W_1$?' },
      answer: { op: 'shape', wrt: 'W1' },
    },
    {
      id: 'upper',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial W_2$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W2' },
    },
    {
      id: 'hidden',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial h$, the gradient that reaches the hidden layer.' },
      answer: { op: 'gradient', of: 'L', wrt: 'h' },
    },
    {
      id: 'lower',
      skill: 'matrix-backprop',
      prompt: { en: 'Write $\\partial L/\\partial W_1$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'W1' },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '3', m: '2', k: '3', phi: 'sigmoid(u)', loss: 'u^2/2' } }],
  followUps: [
    {
      id: 'symmetry',
      question: { en: 'All weights start at the same value. What goes wrong?' },
      rubric: {
        en: 'All hidden units compute the same and get the same gradient, so they stay equal for ever: the layer acts as one unit. Random initialisation breaks the symmetry.',
      },
    },
    {
      id: 'cost',
      question: { en: 'How does the cost of this backward pass compare with the forward pass?' },
      rubric: {
        en: 'For each weight matrix there are two products of about the forward size, one for the weights and one for the input: about twice the forward pass, for any number of weights.',
      },
    },
  ],
};
