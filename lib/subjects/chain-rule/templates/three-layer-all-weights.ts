// All weights of three layers from one backward pass: each gradient is an error signal times what went into the layer.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, FUNCTIONS, OTHER_FACTOR, squaredError } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const threeLayerAllWeights: TemplateDocument = {
  schema: 1,
  id: 'three-layer-all-weights',
  version: 1,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'All gradients of three layers' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['tanh'] } }] },
    { difficulty: 4, constraints: [{ only: { phi: ['sigmoid', 'softplus'] } }] },
  ],
  minutes: 14,
  parameters: [
    activation('phi', 'tanh', 'sigmoid', 'softplus'),
    squaredError('loss'),
    halves('xv', '-2', '3', '0', '1'),
    halves('wa', '-3/2', '3/2', '0', '1'),
    halves('wb', '-2', '5/2', '0', '1'),
    halves('wc', '-3', '3', '0', '1'),
    halves('tv', '-2', '2'),
  ],
  constraints: ['wa*xv < 5/2', 'wa*xv > -5/2', 'wa != xv', 'wb != wc'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w1', domain: 'real', at: 'wa' },
    { name: 'w2', domain: 'real', at: 'wb' },
    { name: 'w3', domain: 'real', at: 'wc' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h1', is: 'phi(w1*x)' },
    { name: 'h2', is: 'phi(w2*h1)' },
    { name: 'y', is: 'w3*h2' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'Three layers with one unit each; the last one is linear:\n\n{{system}}\n\nAt the moment {{point}}. All three weights are to be trained.',
  },
  conventions: [EXACT_LOSS, FUNCTIONS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    slopePart('last', 'backpropagation', 'L', 'w3', 'Begin at the end: write $\\partial L/\\partial w_3$.'),
    slopePart(
      'middle',
      'backpropagation',
      'L',
      'w2',
      'Write $\\partial L/\\partial w_2$. You may use $h_1$, $h_2$ and $y$.',
    ),
    slopeAtPoint(
      'last-value',
      'derivative-at-a-point',
      'L',
      'w3',
      'What is $\\partial L/\\partial w_3$ now? Three significant figures are enough.',
    ),
    slopeAtPoint(
      'middle-value',
      'derivative-at-a-point',
      'L',
      'w2',
      'What is $\\partial L/\\partial w_2$ now? Three significant figures are enough.',
    ),
    choicePart(
      'shared',
      'backpropagation',
      'You know $\\partial L/\\partial h_2$ already. Which of the gradients of $w_1$, $w_2$ and $w_3$ contain it as a factor?',
      [
        'first-two',
        'Those of $w_1$ and $w_2$',
        'Right: both weights reach the loss through $h_2$; $w_3$ lies behind it.',
      ],
      ['every-one', 'All three', '$w_3$ does not act through $h_2$: it multiplies it.'],
      ['second-only', 'That of $w_2$ only', '$w_1$ acts through $h_1$ and then through $h_2$ as well.'],
      [
        'third-only',
        'That of $w_3$ only',
        'The gradient of $w_3$ contains $h_2$ itself, not the derivative with respect to it.',
      ],
    ),
    choicePart(
      'cost',
      'backpropagation',
      'How much work is a backward pass through $n$ such layers, if everything shared is computed once?',
      ['in-n', 'It grows like $n$', 'Right: each layer adds a fixed number of products to what is already known.'],
      ['square', 'It grows like $n^2$', 'So it would be if each weight’s chain were multiplied from the start again.'],
      [
        'exponential',
        'It grows like $2^n$',
        'There is one path for each weight here; and shared parts are not computed again.',
      ],
      ['constant', 'It does not grow', 'Every layer has its own weight, so at least one product for each is needed.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { phi: 'tanh(u)', loss: 'u^2/2', xv: '2', wa: '1/2', wb: '-1', wc: '3', tv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'forward-mode',
      question: { en: 'One could also go forwards and carry $\\partial h/\\partial w$ along. When is that cheaper?' },
      rubric: {
        en: 'Forward mode costs one pass for each input variable, reverse mode one for each output. With millions of weights and one loss reverse mode wins; with few inputs and many outputs forward mode does.',
      },
    },
    {
      id: 'memory',
      question: { en: 'What must be kept from the forward pass, and how can one save memory?' },
      rubric: {
        en: 'The inputs of the layers and what the slopes need, $x$, $h_1$, $h_2$. Checkpointing keeps only some of them and computes the rest again on the way back.',
      },
    },
  ],
};
