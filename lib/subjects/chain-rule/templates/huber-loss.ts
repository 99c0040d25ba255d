// Huber's loss: the gradient is the error, clipped; below and beyond the bound it is two different formulas.
import type { TemplateDocument } from '../../../problems/template';
import { RELU_AT_ZERO } from '../common';
import { choicePart, halves, slopeAtPoint, valueAtPoint, wholes } from '../network-parts';

export const huberLoss: TemplateDocument = {
  schema: 1,
  id: 'huber-loss',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'Huber’s loss beside the square' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['ev < dv', 'ev > -dv'] },
    { difficulty: 3, constraints: [{ any: ['ev > dv', 'ev < -dv'] }] },
    { difficulty: 3, constraints: [{ any: ['ev > 2*dv', 'ev < -2*dv'] }] },
  ],
  minutes: 8,
  parameters: [
    wholes('wv', -4, 5, 0, 1),
    halves('xv', '-4', '5', '0', '1'),
    halves('ev', '-8', '8', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'wv*xv-ev' },
    halves('dv', '1/2', '4', '1'),
  ],
  constraints: ['wv != xv', 'ev != dv', 'ev != -dv', 'tv < 25', 'tv > -25'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'd', domain: 'positive', at: 'dv' },
  ],
  definitions: [
    { name: 'r', is: 'w*x-t' },
    { name: 'E', is: 'relu(abs(r)-d)' },
    { name: 'S', is: 'r^2/2' },
    { name: 'H', is: '(r^2-E^2)/2' },
  ],
  prompt: {
    en: 'A linear model has the residual $r$. The squared loss is $S$. Huber’s loss $H$ with the bound $d$ takes away the square of the excess $E$, by which $|r|$ is larger than $d$:\n\n{{system}}\n\nSo $H$ is $\\tfrac12 r^2$ for $|r| \\le d$, and $d\\,(|r| - \\tfrac12 d)$ beyond. At the moment {{point}}.',
  },
  conventions: [{ en: 'Both losses have the factor $\\tfrac12$; only $w$ is trained.' }, RELU_AT_ZERO],
  parts: [
    valueAtPoint('residual', 'computational-graph', 'r', 'What is the residual $r$?', { from: '1/2', to: '10' }),
    slopeAtPoint('square', 'losses', 'S', 'w', 'What is $\\partial S/\\partial w$, with the square?', {
      from: '1/10',
      to: '100',
    }),
    slopeAtPoint('huber', 'losses', 'H', 'w', 'What is $\\partial H/\\partial w$, with Huber’s loss?', {
      from: '1/10',
      to: '100',
    }),
    choicePart(
      'as-clipping',
      'losses',
      'How can $\\partial H/\\partial r$ be said in one sentence?',
      [
        'clipped',
        'It is the residual, cut off at $-d$ and $d$',
        'Right: inside the bound the slope is $r$, beyond it $d$ or $-d$: the two meet at the bound.',
      ],
      [
        'sign',
        'It is the sign of the residual',
        'That is the absolute error’s slope; here it is so only beyond the bound, times $d$.',
      ],
      ['scaled', 'It is the residual divided by $d$', 'Inside the bound the slope is the residual itself.'],
      [
        'zero-out',
        'It is the residual, and 0 beyond the bound',
        'Beyond the bound the loss goes on rising, with the constant slope $\\pm d$.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '2', xv: '3', ev: '4', tv: '2', dv: '3/2' } }],
  followUps: [
    {
      id: 'outlier',
      question: { en: 'One label of a thousand is wrong by a factor of 100. What do the two losses make of it?' },
      rubric: {
        en: 'With the square its gradient is 100 times a usual one and dominates the batch; with Huber it is at most $d\\,|x|$. The price is a second-order kink at the bound and one more number to choose.',
      },
    },
  ],
};
