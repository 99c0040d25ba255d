// Scalar backpropagation through three layers: the ordered product of named factors, then the concrete gradient.
import type { TemplateDocument } from '../../../problems/template';
import { activation, OTHER_FACTOR, squaredError } from '../common';

export const threeLayerBackprop: TemplateDocument = {
  schema: 1,
  id: 'three-layer-backprop',
  version: 2,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'Backpropagation through three layers' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['sigmoid', 'tanh'], psi: ['sigmoid', 'tanh'] } }] },
    { difficulty: 4, constraints: [{ only: { phi: ['softplus'] } }] },
  ],
  minutes: 12,
  parameters: [
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    activation('psi', 'sigmoid', 'tanh', 'softplus'),
    squaredError('loss'),
    { name: 'xv', type: 'rational', from: '-2', to: '3', step: '1/2', not: ['0', '1'] },
    { name: 'wa', type: 'rational', from: '-1', to: '3/2', step: '1/2', not: ['0', '1'] },
    { name: 'wb', type: 'rational', from: '-2', to: '5/2', step: '1/2', not: ['0', '1'] },
    { name: 'wc', type: 'rational', from: '-3', to: '3', step: '1/2', not: ['0', '1'] },
    { name: 'tv', type: 'integer', from: -1, to: 2 },
  ],
  constraints: ['wa*xv <= 2', 'wa*xv >= -2', 'wa != xv', 'wb != wc'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w1', domain: 'real', at: 'wa' },
    { name: 'w2', domain: 'real', at: 'wb' },
    { name: 'w3', domain: 'real', at: 'wc' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z1', is: 'w1*x' },
    { name: 'h1', is: 'phi(z1)' },
    { name: 'z2', is: 'w2*h1' },
    { name: 'h2', is: 'psi(z2)' },
    { name: 'y', is: 'w3*h2' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'A network with two hidden layers, one unit in each, computes\n\n{{system}}\n\nIts numbers are {{point}}. Carry the error back from the loss to the first weight.',
  },
  conventions: [
    {
      en: 'Everything is a scalar, so factors may be written in any order; in matrix form their order and transposes matter.',
    },
    { en: 'The output layer is linear. The loss is exactly $L = {{L}}$.' },
    { en: '$\\sigma(u) = 1/(1+e^{-u})$ and $\\operatorname{softplus}(u) = \\ln(1+e^u)$.' },
  ],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'factors',
      skill: 'chain-factors',
      prompt: {
        en: 'Write $\\partial L/\\partial w_1$ as the product of all local derivatives from $L$ back to $w_1$, one for each arrow.',
      },
      answer: { op: 'chain', of: 'L', wrt: 'w1' },
      form: 'product',
    },
    {
      id: 'gradient',
      skill: 'backpropagation',
      prompt: {
        en: 'Write $\\partial L/\\partial w_1$ concretely. You may use $z_1, h_1, z_2, h_2$ and $y$ for what they stand for.',
      },
      answer: { op: 'derivative', of: 'L', wrt: 'w1' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is $\\partial L/\\partial w_1$ for these numbers? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w1', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '1000' },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        phi: 'sigmoid(u)',
        psi: 'sigmoid(u)',
        loss: 'u^2',
        xv: '2',
        wa: '1/2',
        wb: '-2',
        wc: '3',
        tv: '1',
      },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'matrices',
      question: { en: 'The hidden layers become vectors. What happens to the product?' },
      rubric: {
        en: "For column vectors $\\partial L/\\partial W_1 = (D_1 W_2^\\top D_2 W_3^\\top \\delta)\\,x^\\top$ with $D_l = \\operatorname{diag}\\varphi'(z_l)$: order and transposes matter, and the last step is an outer product with the input.",
      },
      choice: {
        right: 'order',
        options: [
          { id: 'order', label: { en: 'Its factors become matrices, so order and transposes matter' } },
          { id: 'same', label: { en: 'Nothing: the same product, entry by entry' } },
          { id: 'sum', label: { en: 'It becomes a sum of the factors' } },
        ],
      },
    },
    {
      id: 'reuse',
      question: {
        en: 'You also need $\\partial L/\\partial w_2$ and $\\partial L/\\partial w_3$. What do you not compute again?',
      },
      rubric: {
        en: 'The factors nearer the loss are shared: reverse mode computes $\\partial L/\\partial y$, $\\partial L/\\partial h_2$, $\\partial L/\\partial z_2$ … once and reuses them; one backward pass gives all weights.',
      },
    },
  ],
};
