// A neuron with two inputs: the gradient of the weights is the error signal times the input vector, so it points along the input.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, FUNCTIONS, OTHER_FACTOR, squaredError } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const neuronTwoInputs: TemplateDocument = {
  schema: 1,
  id: 'neuron-two-inputs',
  version: 1,
  subject: 'chain-rule',
  skill: 'neuron-gradient',
  title: { en: 'A neuron with two inputs' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: [{ only: { phi: ['linear'] } }] },
    { difficulty: 3, constraints: [{ only: { phi: ['sigmoid', 'tanh'] } }] },
  ],
  minutes: 9,
  parameters: [
    activation('phi', 'linear', 'sigmoid', 'tanh'),
    squaredError('loss'),
    halves('xa', '-3', '4', '0', '1', '-1'),
    halves('xb', '-3', '4', '0', '1', '-1'),
    halves('wa', '-2', '2', '0', '1'),
    halves('wb', '-2', '2', '0', '1'),
    halves('zv', '-3/2', '3/2', '0'),
    { name: 'bv', type: 'computed', is: 'zv-wa*xa-wb*xb' },
    halves('tv', '-2', '2'),
  ],
  constraints: ['wa != xa', 'wb != xb', 'xa != xb', 'bv < 7', 'bv > -7', 'tv != zv'],
  variables: [
    { name: 'w1', domain: 'real', at: 'wa' },
    { name: 'x1', domain: 'real', at: 'xa' },
    { name: 'w2', domain: 'real', at: 'wb' },
    { name: 'x2', domain: 'real', at: 'xb' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w1*x1+w2*x2+b' },
    { name: 'y', is: 'phi(z)' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: { en: 'A neuron reads two inputs:\n\n{{system}}\n\nAt the moment {{point}}.' },
  conventions: [EXACT_LOSS, FUNCTIONS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    slopePart(
      'second-weight',
      'neuron-gradient',
      'L',
      'w2',
      'Write $\\partial L/\\partial w_2$. You may use $y$ and $z$.',
    ),
    slopeAtPoint(
      'first-value',
      'neuron-gradient',
      'L',
      'w1',
      'What is $\\partial L/\\partial w_1$ now? Three significant figures are enough.',
    ),
    slopeAtPoint(
      'second-value',
      'gradient-vector',
      'L',
      'w2',
      'And $\\partial L/\\partial w_2$? Use what you know already.',
    ),
    choicePart(
      'direction',
      'gradient-vector',
      'In which direction does one step of gradient descent move the weight vector $(w_1, w_2)$?',
      [
        'along-input',
        'Along the input $(x_1, x_2)$, forwards or backwards',
        'Right: both entries are the same number $\\partial L/\\partial z$ times their own input.',
      ],
      [
        'along-weights',
        'Along the weights $(w_1, w_2)$ themselves',
        'The weights would be the gradient with respect to the inputs.',
      ],
      [
        'along-one',
        'Along $(1, 1)$: both weights move equally',
        'Only if both inputs are equal: each entry has its own input as last factor.',
      ],
      [
        'across-input',
        'Across the input, at a right angle',
        'A step across the input would not change $z$ at all for this example.',
      ],
    ),
    choicePart(
      'silent',
      'neuron-gradient',
      'In another example $x_1 = 0$. What does that example teach $w_1$?',
      [
        'not-at-all',
        'Nothing: its gradient is 0 there',
        'Right: the last factor of $\\partial L/\\partial w_1$ is $x_1$.',
      ],
      [
        'as-before',
        'As much as $w_2$: the error is shared',
        'The error is shared, but it is multiplied by each weight’s own input.',
      ],
      ['to-be-zero', 'To become 0 as well', 'A gradient of 0 leaves the weight as it is.'],
      ['only-bias', 'To follow the bias instead', 'The bias learns from this example, but $w_1$ does not see it.'],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { phi: 'u', loss: 'u^2/2', xa: '2', xb: '3', wa: '1/2', wb: '-1', zv: '-1', bv: '1', tv: '1/2' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'scaling',
      question: { en: 'One input is measured in metres, the other in millimetres. What does that do to training?' },
      rubric: {
        en: 'The gradient entries differ by the factor of the inputs, 1000, so one learning rate fits only one of them. Inputs are normalised first, or an optimiser scales each entry by itself.',
      },
    },
  ],
};
