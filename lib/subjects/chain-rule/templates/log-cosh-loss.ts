// The logarithm of cosh of an error: three links whose product is short, a smooth step between square and absolute error.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, factorsPart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const logCoshLoss: TemplateDocument = {
  schema: 1,
  id: 'log-cosh-loss',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'The log-cosh loss' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['ev < 1', 'ev > -1'] },
    { difficulty: 3, constraints: [{ any: ['ev >= 1', 'ev <= -1'] }] },
  ],
  minutes: 8,
  parameters: [
    halves('wv', '-4', '4', '0', '1'),
    halves('xv', '-4', '5', '0', '1'),
    { name: 'ev', type: 'rational', from: '-2', to: '2', step: '1/4', not: ['0'] },
    { name: 'tv', type: 'computed', is: 'wv*xv-ev' },
  ],
  constraints: ['wv != xv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'r', is: 'w*x-t' },
    { name: 'c', is: 'cosh(r)' },
    { name: 'L', is: 'ln(c)' },
  ],
  prompt: { en: 'A linear model is trained with the log-cosh loss:\n\n{{system}}\n\nAt the moment {{point}}.' },
  conventions: [{ en: '$\\ln$ is natural; $\\cosh r = \\tfrac12(e^r + e^{-r})$ and $\\tanh r = \\sinh r/\\cosh r$.' }],
  parts: [
    factorsPart('L', 'w', 'Write $\\partial L/\\partial w$ as a product of local derivatives, from $L$ back to $w$.'),
    slopePart('formula', 'losses', 'L', 'w', 'Find $\\partial L/\\partial w$ in $r$ and $x$.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ now? Three significant figures are enough.',
    ),
    choicePart(
      'limits',
      'losses',
      'How does this loss behave for small and for large errors $r$?',
      [
        'both',
        'Small: like $\\tfrac12 r^2$; large: like $|r|$',
        'Right: its slope is $\\tanh r$, which is about $r$ near 0 and tends to $\\pm 1$ far out.',
      ],
      [
        'reversed',
        'Small: like $|r|$; large: like $\\tfrac12 r^2$',
        'It is the other way round: look at the slope $\\tanh r$.',
      ],
      [
        'square',
        'Like $\\tfrac12 r^2$ everywhere',
        'Then the slope would be $r$ everywhere; $\\tanh r$ stays below 1.',
      ],
      ['flat', 'It becomes flat for large $|r|$', 'The slope tends to 1, not to 0: the loss goes on rising.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '3/2', xv: '2', ev: '1', tv: '2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'second',
      question: {
        en: 'What is the second derivative with respect to $r$, and why does an optimiser that uses curvature like this loss better than Huber’s?',
      },
      rubric: {
        en: '$1 - \\tanh^2 r$: it is continuous and never negative, so the loss is convex and smooth to all orders. Huber’s second derivative jumps from 1 to 0 at the bound.',
      },
    },
  ],
};
