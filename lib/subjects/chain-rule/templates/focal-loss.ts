// Focal loss: a power times a logarithm, so the product rule stands inside the chain rule; easy examples count less.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, SIGMOID_TEXT, slopeAtPoint, slopePart } from '../network-parts';

export const focalLoss: TemplateDocument = {
  schema: 1,
  id: 'focal-loss',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'Focal loss' },
  difficulty: 4,
  levels: [
    { difficulty: 4, constraints: ['g = 2'] },
    { difficulty: 5, constraints: ['g != 2'] },
  ],
  minutes: 10,
  parameters: [
    {
      name: 'g',
      type: 'choice',
      options: [
        { id: 'two', is: '2' },
        { id: 'three', is: '3' },
        { id: 'four', is: '4' },
        { id: 'five', is: '5' },
      ],
    },
    { name: 'zv', type: 'rational', from: '-5/2', to: '5/2', step: '1/10', not: ['0'] },
  ],
  variables: [{ name: 'z', domain: 'real', at: 'zv' }],
  definitions: [
    { name: 'p', is: 'sigmoid(z)' },
    { name: 'm', is: '(1-p)^g' },
    { name: 'L', is: '-m*ln(p)' },
  ],
  prompt: {
    en: 'For a positive example, focal loss multiplies the cross-entropy by a factor $m$ that is small for easy examples:\n\n{{system}}\n\nThe logit is $z = {{zv}}$.',
  },
  conventions: [SIGMOID_TEXT],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $z$ reach $L$?' },
      answer: { op: 'paths', from: 'z', to: 'L' },
      tolerance: 'exact',
    },
    slopePart('by-p', 'losses', 'L', 'p', 'Find $dL/dp$; $m$ depends on $p$. You may use $m$.'),
    slopePart('by-z', 'losses', 'L', 'z', 'Find $dL/dz$. You may use $p$ and $m$ for what they stand for.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'L',
      'z',
      'What is $dL/dz$ at this logit? Three significant figures are enough.',
      { from: '0.001', to: '10' },
    ),
    choicePart(
      'easy',
      'losses',
      'For a very easy example, $p$ near 1, how does $|dL/dz|$ compare with that of plain cross-entropy, $1-p$?',
      [
        'much-smaller',
        'It is smaller by several powers of $1-p$',
        'Right: each term carries the factor $(1-p)^g$ or $-\\ln p \\approx 1-p$ on top, so easy examples hardly count.',
      ],
      [
        'same',
        'About the same, since $m$ is constant there',
        '$m = (1-p)^g$ is nearly 0 there, and it multiplies everything.',
      ],
      [
        'larger',
        'Larger, because of the exponent that comes down',
        'The exponent is a fixed number; the powers of $1-p$ make the term tiny.',
      ],
      ['sign', 'It has the other sign', 'Both losses fall when the right class becomes likelier.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { g: '2', zv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'use',
      question: { en: 'For which tasks was focal loss made, and what happens to it at the exponent 0?' },
      rubric: {
        en: 'For detection, where a flood of easy background examples would swamp the gradient of the few objects. At exponent 0 the factor is 1 and plain cross-entropy is left.',
      },
    },
  ],
};
