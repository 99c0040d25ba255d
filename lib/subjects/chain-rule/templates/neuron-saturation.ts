// A saturated sigmoid neuron: the same mistake, once with the square and once with cross-entropy, in numbers.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, SIGMOID_TEXT, slopeAtPoint } from '../network-parts';

export const neuronSaturation: TemplateDocument = {
  schema: 1,
  id: 'neuron-saturation',
  version: 1,
  subject: 'chain-rule',
  skill: 'neuron-gradient',
  title: { en: 'A saturated neuron learns slowly' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['zv > -3', 'zv < 3'] },
    { difficulty: 3, constraints: [{ any: ['zv <= -3', 'zv >= 3'] }] },
  ],
  minutes: 9,
  parameters: [
    halves('wv', '-4', '4', '0', '1', '-1'),
    halves('xv', '-4', '4', '0', '1', '-1'),
    { name: 'zv', type: 'rational', from: '-7/2', to: '7/2', step: '1/4', not: ['0'] },
    { name: 'bv', type: 'computed', is: 'zv-wv*xv' },
    oneOf('tv', '0', '1'),
  ],
  constraints: [
    'wv != xv',
    'bv < 8',
    'bv > -8',
    // Confident and wrong.
    '(2*tv-1)*zv < -1',
  ],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'y', is: 'sigmoid(z)' },
    { name: 'S', is: '(y-t)^2/2' },
    { name: 'C', is: '-(t*ln(y)+(1-t)*ln(1-y))' },
  ],
  prompt: {
    en: 'A neuron is sure of itself and wrong. Compare two losses, $S$ and $C$, on it:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [SIGMOID_TEXT],
  parts: [
    choicePart(
      'predict',
      'vanishing-exploding',
      'Before you compute: which loss gives the larger $|\\partial/\\partial w|$ here?',
      [
        'entropy',
        'The cross-entropy $C$',
        'Right: its gradient has no factor $y(1-y)$, which is small where the sigmoid is flat.',
      ],
      ['square', 'The square $S$', 'Its gradient is that of $C$ times $y(1-y)$, which is at most $\\tfrac14$.'],
      [
        'equal',
        'Both the same: the error is the same',
        'The error $y-t$ is in both, but the square keeps the slope of the sigmoid as a further factor.',
      ],
    ),
    slopeAtPoint(
      'slope',
      'activations',
      'y',
      'z',
      'What is the slope $\\partial y/\\partial z$ of the sigmoid here? Three significant figures are enough.',
      { from: '0.001', to: '1' },
    ),
    slopeAtPoint(
      'square',
      'neuron-gradient',
      'S',
      'w',
      'What is $\\partial S/\\partial w$? Three significant figures are enough.',
      { from: '0.001', to: '10' },
    ),
    slopeAtPoint(
      'entropy-slope',
      'losses',
      'C',
      'w',
      'What is $\\partial C/\\partial w$? Three significant figures are enough.',
      { from: '0.1', to: '10' },
    ),
    choicePart(
      'quotient',
      'losses',
      'What is the quotient of the two gradients, $\\partial S/\\partial w$ divided by $\\partial C/\\partial w$?',
      [
        'slope-again',
        'The slope of the sigmoid, $y(1-y)$',
        'Right: that factor cancels for the cross-entropy and stays for the square.',
      ],
      ['error-again', 'The error $y-t$', 'The error is a factor of both and cancels in the quotient.'],
      ['input-again', 'The input $x$', 'The input is the last factor of both.'],
      ['one-half', 'Always $\\tfrac12$', 'The $\\tfrac12$ of the square is used up by its derivative.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '2', xv: '-3', zv: '-3', bv: '3', tv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'deep',
      question: { en: 'Cross-entropy helps the output neuron. Does it help saturated sigmoids in hidden layers?' },
      rubric: {
        en: 'No: it cancels only the slope of the unit it is attached to. Hidden units need other means: ReLU-like activations, normalisation, initialisation.',
      },
    },
  ],
};
