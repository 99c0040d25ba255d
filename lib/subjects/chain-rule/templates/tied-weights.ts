// An autoencoder that uses one weight twice: its gradient is the sum over both uses.
import type { TemplateDocument } from '../../../problems/template';
import { activation, FUNCTIONS } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const tiedWeights: TemplateDocument = {
  schema: 1,
  id: 'tied-weights',
  version: 1,
  subject: 'chain-rule',
  skill: 'weight-sharing',
  title: { en: 'One weight in encoder and decoder' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['linear'] } }] },
    { difficulty: 4, constraints: [{ only: { phi: ['tanh', 'sigmoid'] } }] },
  ],
  minutes: 10,
  parameters: [
    activation('phi', 'linear', 'tanh', 'sigmoid'),
    halves('wv', '-3', '3', '0', '1', '-1'),
    halves('xv', '-4', '4', '0', '1', '-1'),
  ],
  constraints: ['wv != xv', 'wv*xv < 4', 'wv*xv > -4'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
  ],
  definitions: [
    { name: 'h', is: 'phi(w*x)' },
    { name: 'y', is: 'w*h' },
    { name: 'L', is: '(y-x)^2/2' },
  ],
  prompt: {
    en: 'A small autoencoder uses the same weight $w$ to encode its input $x$ and to decode it again:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [
    FUNCTIONS,
    {
      en: 'The target of $y$ is the input $x$ itself; the loss has the factor $\\tfrac12$. An immediate derivative is typed `d+y/dw`.',
    },
  ],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $w$ reach $L$?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Write $\\partial L/\\partial w$ as a sum over these paths, each product ending in an immediate derivative.',
      },
      answer: { op: 'path-sum', of: 'L', wrt: 'w' },
    },
    slopePart('formula', 'weight-sharing', 'L', 'w', 'Write $\\partial L/\\partial w$. You may use $h$ and $y$.'),
    slopeAtPoint(
      'value',
      'weight-sharing',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ now? Three significant figures are enough.',
    ),
    choicePart(
      'two-copies',
      'weight-sharing',
      'Somebody keeps two separate copies of the weight, begun equal, and trains each with its own gradient. What is the difference?',
      [
        'drift-apart',
        'The copies drift apart; tied, both would move by the sum',
        'Right: each copy follows its own part only. The tied weight follows both parts added.',
      ],
      [
        'none',
        'None: the gradients of equal copies are equal',
        'The encoder’s and the decoder’s part are different products.',
      ],
      ['twice-as-fast', 'The copies learn twice as fast', 'Each copy gets only one part of the gradient.'],
      [
        'by-averaging',
        'Tied, the weight follows the mean of both parts',
        'The parts are added: the loss feels both uses.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { phi: 'tanh(u)', wv: '3/2', xv: '2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'elsewhere',
      question: { en: 'Where else is one weight used in many places?' },
      rubric: {
        en: 'In convolutions, at every position; in recurrent networks, at every step; in language models, where input and output embeddings are tied. In each the gradient is the sum over all uses.',
      },
    },
  ],
};
