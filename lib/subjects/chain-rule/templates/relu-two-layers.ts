// Two ReLU layers one after the other: the gradient passes only when both are on.
import type { TemplateDocument } from '../../../problems/template';
import { RELU_AT_ZERO } from '../common';
import { choicePart, factorsPart, slopeAtPoint, slopePart, valueAtPoint } from '../network-parts';

export const reluTwoLayers: TemplateDocument = {
  schema: 1,
  id: 'relu-two-layers',
  version: 1,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'The mask of two ReLU layers' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['first > 0', 'second > 0'] },
    { difficulty: 4, constraints: ['first > 0', 'second < 0'] },
    { difficulty: 3, constraints: ['first > 0', 'second > 0'] },
  ],
  minutes: 10,
  parameters: [
    { name: 'wa', type: 'integer', from: -3, to: 3, not: [0, 1] },
    { name: 'xv', type: 'integer', from: -3, to: 4, not: [0, 1] },
    { name: 'first', type: 'integer', from: 2, to: 4 },
    { name: 'wb', type: 'integer', from: -3, to: 3, not: [0, 1] },
    { name: 'second', type: 'integer', from: -3, to: 4, not: [0] },
    { name: 'gap', type: 'integer', from: -3, to: 3, not: [0] },
    { name: 'ba', type: 'computed', is: 'first-wa*xv' },
    { name: 'bb', type: 'computed', is: 'second-wb*first' },
    { name: 'tv', type: 'computed', is: '(second+abs(second))/2-gap' },
  ],
  constraints: ['wa != xv', 'first != wb'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w1', domain: 'real', at: 'wa' },
    { name: 'b1', domain: 'real', at: 'ba' },
    { name: 'w2', domain: 'real', at: 'wb' },
    { name: 'b2', domain: 'real', at: 'bb' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z1', is: 'w1*x+b1' },
    { name: 'h1', is: 'relu(z1)' },
    { name: 'z2', is: 'w2*h1+b2' },
    { name: 'h2', is: 'relu(z2)' },
    { name: 'L', is: '(h2-t)^2/2' },
  ],
  prompt: { en: 'Two ReLU units stand one behind the other:\n\n{{system}}\n\nAt the moment {{point}}.' },
  conventions: [RELU_AT_ZERO, { en: 'The loss has the factor $\\tfrac12$.' }],
  parts: [
    factorsPart(
      'L',
      'w1',
      'Write $\\partial L/\\partial w_1$ as a product of local derivatives, one for each arrow of the graph.',
    ),
    slopePart(
      'formula',
      'backpropagation',
      'L',
      'w1',
      'Write $\\partial L/\\partial w_1$ as a formula. Write `step(z1)` for the slope of ReLU at $z_1$.',
    ),
    valueAtPoint('forward', 'computational-graph', 'z2', 'Go forward first: what is $z_2$?', { from: '1', to: '20' }),
    slopeAtPoint('value', 'backpropagation', 'L', 'w1', 'What is $\\partial L/\\partial w_1$?', {
      from: '0',
      to: '200',
    }),
    choicePart(
      'zero',
      'backpropagation',
      'Suppose $z_2$ is negative. Which weights and biases of this network then have the gradient 0?',
      [
        'all',
        '$w_1$, $b_1$, $w_2$ and $b_2$',
        'Right: the loss reaches all four only through $h_2$, and the slope there is 0.',
      ],
      [
        'second',
        '$w_2$ and $b_2$ only',
        'The first layer is reached through the second one, so its gradients are 0 too.',
      ],
      ['first', '$w_1$ and $b_1$ only', 'The gradients of $w_2$ and $b_2$ contain the slope of ReLU at $z_2$, too.'],
      ['weights', '$w_1$ and $w_2$ only', 'The gradient of a bias has the same factors, but for the last one.'],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { wa: '2', xv: '3', first: '4', wb: '-1', second: '2', gap: '3', ba: '-2', bb: '6', tv: '-1' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'depth',
      question: { en: 'A ReLU chain of depth 20 with all units on: what decides the size of the gradient?' },
      rubric: {
        en: 'Only the weights: the slopes are all 1, so the gradient is the product of the weights times the error. Sizes below 1 make it vanish, above 1 explode; ReLU itself neither shrinks nor grows it.',
      },
    },
  ],
};
