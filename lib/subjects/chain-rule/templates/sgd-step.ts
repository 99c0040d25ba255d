// One step of gradient descent by hand: gradient, new weight, new loss; and when a step is too long.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, slopePart, valueAtPoint } from '../network-parts';

export const sgdStep: TemplateDocument = {
  schema: 1,
  id: 'sgd-step',
  version: 1,
  subject: 'chain-rule',
  skill: 'optimisers',
  title: { en: 'One step of gradient descent' },
  difficulty: 2,
  levels: [
    { difficulty: 1, constraints: ['rate*xv*xv < 1'] },
    { difficulty: 2, constraints: ['rate*xv*xv > 1', 'rate*xv*xv < 2'] },
    { difficulty: 2, constraints: ['rate*xv*xv > 2'] },
  ],
  minutes: 7,
  parameters: [
    halves('wv', '-4', '5', '0'),
    halves('xv', '-4', '4', '0', '1', '-1'),
    halves('gap', '-4', '4', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'wv*xv-gap' },
    oneOf('rate', '1/10', '1/5', '1/20', '1/2', '1/4'),
  ],
  constraints: ['wv != xv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'eta', domain: 'positive', at: 'rate' },
  ],
  definitions: [
    { name: 'L', is: '(w*x-t)^2/2' },
    { name: 'g', derivative: { of: 'L', wrt: 'w' } },
    { name: 'v', is: 'w-eta*g' },
    { name: 'M', is: '(v*x-t)^2/2' },
  ],
  prompt: {
    en: 'A linear model makes one step of gradient descent, from the weight $w$ to $v$; $L$ is the loss before and $M$ the loss after it:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: 'The loss has the factor $\\tfrac12$; $\\eta$ is the learning rate.' }],
  parts: [
    slopePart('formula', 'neuron-gradient', 'L', 'w', 'Write $\\partial L/\\partial w$.'),
    valueAtPoint('gradient', 'derivative-at-a-point', 'g', 'What is the gradient $g$ now?', {
      from: '1/10',
      to: '100',
    }),
    valueAtPoint('new-weight', 'optimisers', 'v', 'What is the new weight $v$?', { from: '1/100', to: '100' }),
    valueAtPoint(
      'new-loss',
      'optimisers',
      'M',
      'What is the loss $M$ after the step? Three significant figures are enough.',
      { from: '1/1000', to: '2000' },
    ),
    choicePart(
      'too-long',
      'optimisers',
      'By which factor does this step multiply the error $wx - t$?',
      [
        'one-minus',
        'By $1 - \\eta x^2$',
        'Right: the new error is $(w - \\eta(wx-t)x)x - t = (1 - \\eta x^2)(wx - t)$. Beyond $\\eta x^2 = 2$ it grows.',
      ],
      ['one-minus-rate', 'By $1 - \\eta$', 'The gradient brings one factor $x$ and the model another one.'],
      [
        'one-minus-x',
        'By $1 - \\eta x$',
        'One factor $x$ comes from the gradient, and a second one when the new weight meets $x$.',
      ],
      ['rate', 'By $\\eta$', 'A learning rate of 0 would leave the error as it is: the factor must then be 1.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '3', xv: '2', gap: '4', tv: '2', rate: '1/10' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'sign',
      question: { en: 'Why is the gradient subtracted, and what would adding it do?' },
      rubric: {
        en: 'The gradient points to where the loss rises fastest; a small step against it lowers the loss by about $\\eta g^2$. Adding it climbs: gradient ascent, as in adversarial examples.',
      },
    },
  ],
};
