// A network that predicts a mean and a log-variance: one loss, two heads, each with its own gradient.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const gaussianLikelihood: TemplateDocument = {
  schema: 1,
  id: 'gaussian-likelihood',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'Learning a mean and a variance' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['sv > 0'] },
    { difficulty: 4, constraints: ['sv < 0'] },
  ],
  minutes: 10,
  parameters: [
    halves('mv', '-4', '5', '0'),
    halves('gap', '-4', '4', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'mv-gap' },
    { name: 'sv', type: 'rational', from: '-2', to: '2', step: '1/4', not: ['0'] },
  ],
  constraints: ['tv != 0'],
  variables: [
    { name: 'm', domain: 'real', at: 'mv' },
    { name: 's', domain: 'real', at: 'sv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'r', is: 't-m' },
    { name: 'q', is: 'r^2*exp(-s)' },
    { name: 'L', is: '(s+q)/2' },
  ],
  prompt: {
    en: 'For a target $t$ a network predicts a mean $m$ and a log-variance $s = \\ln(\\text{variance})$. Its loss is the negative log-likelihood of a normal distribution, without the constant:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: '$e$ and $\\ln$ are natural; the two predictions $m$ and $s$ do not depend on each other.' }],
  parts: [
    slopePart('by-mean', 'losses', 'L', 'm', 'Find $\\partial L/\\partial m$. You may use $r$.'),
    slopePart('by-spread', 'losses', 'L', 's', 'Find $\\partial L/\\partial s$. You may use $r$ or $q$.'),
    slopeAtPoint(
      'mean-value',
      'derivative-at-a-point',
      'L',
      'm',
      'What is $\\partial L/\\partial m$ now? Three significant figures are enough.',
    ),
    slopeAtPoint(
      'spread-value',
      'derivative-at-a-point',
      'L',
      's',
      'What is $\\partial L/\\partial s$ now? Three significant figures are enough.',
    ),
    choicePart(
      'balance',
      'losses',
      'With $m$ held fixed, for which predicted variance $e^s$ is $\\partial L/\\partial s = 0$?',
      [
        'squared-error',
        'When it equals the squared error $r^2$',
        'Right: $\\partial L/\\partial s = \\tfrac12(1 - q)$, and $q = r^2 e^{-s}$ is 1 exactly then.',
      ],
      ['absolute-error', 'When it equals the absolute error $|r|$', 'Then $q = |r|$, which is 1 only by chance.'],
      [
        'as-small',
        'When it is as small as possible',
        'A small variance makes $q$ large and is punished: the gradient is far below 0 there.',
      ],
      [
        'as-large',
        'When it is as large as possible',
        'A large variance makes $q$ vanish, but then the term $s$ alone is left, and its slope is $\\tfrac12$.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { mv: '1', gap: '-2', tv: '3', sv: '1/2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'attenuation',
      question: { en: 'What does a large predicted variance do to the gradient of the mean? Is that good or bad?' },
      rubric: {
        en: 'The gradient of the mean is $-r e^{-s}$: noisy examples count less, which is robust. It can also be an excuse: the network may call hard examples noisy and stop learning them.',
      },
    },
  ],
};
