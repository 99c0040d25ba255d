// The steps of one training step of a neuron, put in order; and what each is made of.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, FUNCTIONS, squaredError } from '../common';
import { ADJOINT, whole } from '../several-variables';

export const backwardPassOrder: TemplateDocument = {
  schema: 1,
  id: 'backward-pass-order',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-factors',
  title: { en: 'Order the steps of a backward pass' },
  difficulty: 1,
  levels: [
    { difficulty: 1, constraints: [{ only: { phi: ['sigmoid', 'tanh'] } }] },
    { difficulty: 2, constraints: [{ only: { phi: ['softplus'] } }] },
  ],
  minutes: 5,
  parameters: [
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    squaredError('loss'),
    { name: 'wv', type: 'rational', from: '-2', to: '2', step: '1/2', not: ['0', '1'] },
    { name: 'xv', type: 'rational', from: '-2', to: '3', step: '1/2', not: ['0', '1'] },
    whole('tv', 0, 2),
  ],
  constraints: ['wv*xv <= 3', 'wv*xv >= -3', 'wv != xv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x' },
    { name: 'y', is: 'phi(z)' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'One step of training with the example {{point}}:\n\n{{system}}\n\nThe weight is to be moved against its gradient.',
  },
  conventions: [ADJOINT, EXACT_LOSS, FUNCTIONS],
  parts: [
    {
      id: 'order',
      skill: 'computational-graph',
      prompt: { en: 'Put the steps in order.' },
      answer: {
        op: 'order',
        steps: [
          { id: 'forward', label: { en: 'Compute and keep the values of $z$, then $y$, then $L$' } },
          { id: 'seed', label: { en: 'Start the way back with $\\bar L = 1$' } },
          { id: 'output', label: { en: 'Get $\\bar y$ from $\\bar L$ and the derivative of the loss' } },
          { id: 'activation', label: { en: 'Get $\\bar z$ from $\\bar y$ and the derivative of the activation' } },
          { id: 'weight', label: { en: 'Get $\\bar w$ from $\\bar z$ and the input $x$' } },
          { id: 'update', label: { en: 'Replace $w$ by $w - \\eta\\,\\bar w$' } },
        ],
        because: {
          en: 'Each adjoint needs the one above it and values of the forward pass; the weight is changed last, so that all of them belong to the same point.',
        },
      },
    },
    {
      id: 'factors',
      skill: 'chain-factors',
      prompt: {
        en: 'Write $\\bar w = \\partial L/\\partial w$ as a product of named local derivatives, in the order in which the way back meets them.',
      },
      answer: { op: 'chain', of: 'L', wrt: 'w' },
      form: 'product',
    },
    {
      id: 'middle',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar z$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'z', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '20' },
    },
    {
      id: 'weight',
      skill: 'chain-factors',
      prompt: { en: 'And what is $\\bar w$, the gradient with which the weight is moved?' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '60' },
    },
  ],
  pinned: [{ seed: 0, parameters: { phi: 'sigmoid(u)', loss: 'u^2/2', wv: '-1/2', xv: '2', tv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'early-update',
      question: {
        en: 'What goes wrong in a deep network when each weight is changed as soon as its own gradient is known?',
      },
      rubric: {
        en: 'Adjoints further down are multiplied by that weight: they would use the new value with activations of the old one, and be the gradient of nothing.',
      },
    },
    {
      id: 'seed',
      question: { en: 'Why does the way back start with 1, and when does it start with something else?' },
      rubric: {
        en: '$\\partial L/\\partial L = 1$. With a vector output one starts with a vector $w$ and gets the vector–Jacobian product $w^\\top J$; a scaled loss starts with the scale.',
      },
    },
  ],
};
