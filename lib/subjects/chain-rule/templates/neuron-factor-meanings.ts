// What each factor of ∂L/∂w means, in which order they are met on the way back, and what a source's loose notation hides.
import type { TemplateDocument } from '../../../problems/template';
import { activation } from '../common';
import { choicePart, factorsPart, halves, valueAtPoint, wholes } from '../network-parts';
import { oneOf } from '../several-variables';

export const neuronFactorMeanings: TemplateDocument = {
  schema: 1,
  id: 'neuron-factor-meanings',
  version: 2,
  subject: 'chain-rule',
  skill: 'chain-factors',
  title: { en: 'What each factor of a neuron’s gradient means' },
  difficulty: 2,
  levels: [
    { difficulty: 1, constraints: [{ only: { phi: ['sigmoid'] } }] },
    { difficulty: 2, constraints: [{ only: { phi: ['tanh', 'softplus'] } }] },
  ],
  minutes: 8,
  parameters: [
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    halves('wv', '-2', '3', '0', '1'),
    halves('xv', '-3', '3', '0', '1'),
    halves('bv', '-2', '2', '0'),
    halves('tv', '0', '2'),
    // Another run: the error, the input, and the slope that the gradient betrays.
    wholes('ev', -4, 5, 0, 1, -1),
    wholes('iv', 2, 6),
    oneOf('sv', { 'a-tenth': '1/10', 'a-fifth': '1/5', 'a-quarter': '1/4', 'three-twentieths': '3/20' }),
    { name: 'gv', type: 'computed', is: 'ev*sv*iv' },
  ],
  constraints: ['wv*xv+bv < 3', 'wv*xv+bv > -3', 'wv*xv+bv != 0', 'ev != iv', 'ev != -iv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h', is: 'w*x+b' },
    { name: 'y', is: 'phi(h)' },
    { name: 'L', is: '(y-t)^2' },
  ],
  prompt: {
    en: 'An answer sheet says: “$\\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial y} \\cdot \\frac{\\partial y}{\\partial h} \\cdot \\frac{\\partial h}{\\partial w}$, where $\\partial y/\\partial h$ is the activation’s derivative and $\\partial h/\\partial w$ the input.” Its network is\n\n{{system}}\n\nwith {{point}}.',
  },
  conventions: [{ en: 'Here $h$ is the pre-activation: what the activation is applied to.' }],
  parts: [
    valueAtPoint('pre-activation', 'computational-graph', 'h', 'First go forward: what is $h$?', {
      from: '1/4',
      to: '3',
    }),
    {
      id: 'meanings',
      skill: 'chain-factors',
      prompt: { en: 'Match each factor with its meaning.' },
      answer: {
        op: 'match',
        pairs: [
          {
            left: 'loss-by-output',
            label: { en: '$\\partial L/\\partial y$' },
            right: 'error',
            matches: { en: 'how far, and to which side, the output misses the target' },
          },
          {
            left: 'output-by-pre',
            label: { en: '$\\partial y/\\partial h$' },
            right: 'openness',
            matches: { en: 'how steep the activation is at this example' },
          },
          {
            left: 'pre-by-weight',
            label: { en: '$\\partial h/\\partial w$' },
            right: 'signal',
            matches: { en: 'what came in through this weight' },
          },
        ],
        decoys: [{ id: 'strength', label: { en: 'how strong the connection is' } }],
        because: {
          en: 'The strength of the connection, $w$, is $\\partial h/\\partial x$: it belongs to the gradient of the input.',
        },
      },
    },
    {
      id: 'order',
      skill: 'backpropagation',
      prompt: { en: 'Put the steps of one training step into their order.' },
      answer: {
        op: 'order',
        steps: [
          { id: 'pre', label: { en: 'Compute $h$' } },
          { id: 'out', label: { en: 'Compute $y$ and the loss' } },
          { id: 'by-output', label: { en: 'Compute $\\partial L/\\partial y$' } },
          { id: 'by-pre', label: { en: 'Multiply by the slope of the activation: $\\partial L/\\partial h$' } },
          { id: 'by-weight', label: { en: 'Multiply by the input: $\\partial L/\\partial w$' } },
          { id: 'update', label: { en: 'Change $w$' } },
        ],
        because: {
          en: 'Forwards from the input, then backwards from the loss; the weight is changed last, because the way back still needs its old value.',
        },
      },
    },
    choicePart(
      'other-reading',
      'chain-factors',
      'Somebody reads $h$ as the output of the activation, $h = \\varphi(wx+b)$, and $y = h$. What is $\\partial h/\\partial w$ then?',
      [
        'with-slope',
        'The slope of the activation times $x$',
        'Right: the activation now lies between $w$ and $h$. The names of the answer sheet no longer fit.',
      ],
      [
        'input-only',
        'Still $x$ alone',
        'Then the derivative of the activation would be missing from the whole product.',
      ],
      ['weight-only', '$w$', '$w$ is the factor for the input, not for the weight.'],
      [
        'slope-only',
        'The slope of the activation alone',
        'Inside the activation stands $wx+b$, whose derivative with respect to $w$ is $x$.',
      ],
    ),
    factorsPart('L', 'w', 'Write the product of the answer sheet in the names of the network above.'),
    {
      id: 'slope',
      skill: 'chain-factors',
      prompt: {
        en: 'Another run prints $\\partial L/\\partial w = {{gv}}$, $\\partial L/\\partial y = {{ev}}$ and the input $x = {{iv}}$. How steep was the activation at that example: what was $\\partial y/\\partial h$?',
      },
      answer: { op: 'missing-factor', product: 'gv', factors: ['ev', 'iv'] },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        phi: 'sigmoid(u)',
        wv: '3/2',
        xv: '2',
        bv: '-1/2',
        tv: '1',
        ev: '-2',
        iv: '3',
        sv: '1/5',
        gv: '-6/5',
      },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'own-words',
      question: { en: 'Explain $\\partial L/\\partial w$ of a neuron to somebody who knows no calculus.' },
      rubric: {
        en: 'A nudge of the weight moves the pre-activation by the input, that moves the output by the steepness of the activation, and that moves the loss by the size of the error: effects one after another multiply.',
      },
    },
  ],
};
