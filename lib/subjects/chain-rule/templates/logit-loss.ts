// Cross-entropy from the logit with a weight for the positive class: softplus differentiated, and what the weight does to y − t.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, slopeAtPoint, slopePart, wholes } from '../network-parts';

export const logitLoss: TemplateDocument = {
  schema: 1,
  id: 'logit-loss',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'Cross-entropy from the logit' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['tv > 1/2'] },
    { difficulty: 4, constraints: ['tv < 1/2'] },
  ],
  minutes: 8,
  parameters: [
    wholes('pv', 2, 8),
    halves('zv', '-3', '3', '0'),
    oneOf('tv', '9/10', '4/5', '3/4', '3/5', '2/5', '1/4', '1/5', '1/10'),
  ],
  variables: [
    { name: 'z', domain: 'real', at: 'zv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'p', domain: 'real', at: 'pv' },
  ],
  definitions: [
    { name: 'A', is: 'softplus(-z)' },
    { name: 'B', is: 'softplus(z)' },
    { name: 'L', is: 'p*t*A+(1-t)*B' },
  ],
  prompt: {
    en: 'A library computes binary cross-entropy from the logit $z$; positive examples count $p$ times:\n\n{{system}}\n\nThe target $t$ is smoothed: it lies between 0 and 1. At the moment {{point}}.',
  },
  conventions: [
    {
      en: '$\\operatorname{softplus}(u) = \\ln(1+e^u)$ and $\\sigma(u) = 1/(1+e^{-u})$; $t$ and $p$ do not depend on $z$.',
    },
  ],
  parts: [
    slopePart('first', 'activations', 'A', 'z', 'Mind the inner derivative: what is $\\partial A/\\partial z$?'),
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $z$ reach $L$?' },
      answer: { op: 'paths', from: 'z', to: 'L' },
      tolerance: 'exact',
    },
    slopePart('formula', 'losses', 'L', 'z', 'Find $\\partial L/\\partial z$.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'L',
      'z',
      'What is $\\partial L/\\partial z$ now? Three significant figures are enough.',
    ),
    choicePart(
      'plain',
      'losses',
      'For $p = 1$ the gradient becomes one short expression. Which?',
      [
        'difference',
        '$\\sigma(z) - t$',
        'Right: with $\\sigma(-z) = 1 - \\sigma(z)$ it is $-t(1-\\sigma(z)) + (1-t)\\sigma(z) = \\sigma(z) - t$.',
      ],
      [
        'product',
        '$t\\,\\sigma(z)(1-\\sigma(z))$',
        'The softplus has the slope $\\sigma$; the slope of $\\sigma$ itself does not come up.',
      ],
      [
        'reversed',
        '$t - \\sigma(z)$',
        'This has the wrong sign: where the prediction is too high, the loss rises with $z$.',
      ],
      ['logit', '$z - t$', 'The prediction is compared with the target, not the logit.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { pv: '3', zv: '-1', tv: '9/10' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'rare',
      question: {
        en: 'Positives are one example in a hundred. What does $p = 99$ do to the gradients of a batch, and what does it do to the predicted probabilities?',
      },
      rubric: {
        en: 'Positives and negatives then pull about equally. The predictions are no longer calibrated: they fit a world in which both classes are equally frequent, so they must be corrected, or the threshold moved.',
      },
    },
  ],
};
