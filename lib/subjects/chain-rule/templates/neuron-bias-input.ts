// One neuron, three gradients: the weight's, the bias's and the input's share all factors but the last.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, FUNCTIONS, OTHER_FACTOR, squaredError } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const neuronBiasInput: TemplateDocument = {
  schema: 1,
  id: 'neuron-bias-input',
  version: 1,
  subject: 'chain-rule',
  skill: 'neuron-gradient',
  title: { en: 'Weight, bias and input of one neuron' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { phi: ['sigmoid'] } }] },
    { difficulty: 3, constraints: [{ only: { phi: ['tanh', 'softplus'] } }] },
  ],
  minutes: 9,
  parameters: [
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    squaredError('loss'),
    halves('wv', '-3', '4', '0', '1'),
    halves('xv', '-3', '4', '0', '1'),
    halves('zv', '-3/2', '3/2', '0'),
    { name: 'bv', type: 'computed', is: 'zv-wv*xv' },
    halves('tv', '-1', '2'),
  ],
  constraints: ['wv != xv', 'bv < 6', 'bv > -6', 'bv != 0'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'y', is: 'phi(z)' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'A neuron with weight $w$, bias $b$ and target $t$ reads $x$, the output of the layer before it:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [EXACT_LOSS, FUNCTIONS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    slopePart(
      'error',
      'backpropagation',
      'L',
      'z',
      'First what the three have in common: write $\\delta = \\partial L/\\partial z$ in $y$, $t$ and $z$.',
    ),
    slopePart('bias', 'neuron-gradient', 'L', 'b', 'Write $\\partial L/\\partial b$.'),
    slopePart(
      'input',
      'neuron-gradient',
      'L',
      'x',
      'Write $\\partial L/\\partial x$, which goes on to the layer before.',
    ),
    slopeAtPoint(
      'bias-value',
      'derivative-at-a-point',
      'L',
      'b',
      'What is $\\partial L/\\partial b$ now? Three significant figures are enough.',
    ),
    slopeAtPoint(
      'input-value',
      'derivative-at-a-point',
      'L',
      'x',
      'What is $\\partial L/\\partial x$ now? Three significant figures are enough.',
    ),
    choicePart(
      'ratio',
      'neuron-gradient',
      'By which factor does $\\partial L/\\partial w$ differ from $\\partial L/\\partial b$?',
      [
        'by-x',
        'By the input $x$',
        'Right: the last factors are $\\partial z/\\partial w = x$ and $\\partial z/\\partial b = 1$, all others are shared.',
      ],
      [
        'by-w',
        'By the weight $w$',
        '$w$ is $\\partial z/\\partial x$: it belongs to the gradient that goes on to the layer before.',
      ],
      ['by-slope', 'By the slope of the activation', 'That slope is in both.'],
      ['by-error', 'By the error $y-t$', 'The error is in both.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { phi: 'sigmoid(u)', loss: 'u^2/2', wv: '2', xv: '3', zv: '1', bv: '-5', tv: '0' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'why-input',
      question: {
        en: 'The input is data and is never changed. Why would one compute $\\partial L/\\partial x$ at all?',
      },
      rubric: {
        en: 'In a hidden layer $x$ is the output of the layer before, and its gradient is what is passed back. For the first layer it is needed only for saliency maps, adversarial examples or learned embeddings.',
      },
    },
  ],
};
