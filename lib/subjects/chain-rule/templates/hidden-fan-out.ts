// One hidden unit feeds two units that are added again: two paths, whose contributions are summed at the fork.
import type { TemplateDocument } from '../../../problems/template';
import { activation, FUNCTIONS } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const hiddenFanOut: TemplateDocument = {
  schema: 1,
  id: 'hidden-fan-out',
  version: 1,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'A hidden unit that feeds two others' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['linear'] } }] },
    { difficulty: 4, constraints: [{ only: { phi: ['tanh', 'sigmoid'] } }] },
  ],
  minutes: 12,
  parameters: [
    activation('phi', 'linear', 'tanh', 'sigmoid'),
    activation('psi', 'tanh', 'sigmoid'),
    halves('xv', '-3', '3', '0', '1'),
    halves('wv', '-3/2', '3/2', '0', '1'),
    halves('uv', '-2', '2', '0', '1'),
    halves('vv', '-2', '2', '0', '1'),
    halves('cv', '-3', '3', '0', '1', '-1'),
    halves('tv', '-2', '2'),
  ],
  constraints: ['wv*xv < 2', 'wv*xv > -2', 'wv != xv', 'uv != vv', 'uv != -vv'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'u', domain: 'real', at: 'uv' },
    { name: 'v', domain: 'real', at: 'vv' },
    { name: 'c', domain: 'real', at: 'cv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h', is: 'phi(w*x)' },
    { name: 'p', is: 'psi(u*h)' },
    { name: 'q', is: 'psi(v*h)' },
    { name: 'y', is: 'p+c*q' },
    { name: 'L', is: '(y-t)^2/2' },
  ],
  prompt: {
    en: 'The hidden unit $h$ feeds two units, which are joined again:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [
    FUNCTIONS,
    { en: 'The loss has the factor $\\tfrac12$.' },
    { en: 'In a sum over paths the last factor of each product is an immediate derivative, typed `d+h/dw`.' },
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
      prompt: { en: 'Write $\\partial L/\\partial w$ as a sum over these paths.' },
      answer: { op: 'path-sum', of: 'L', wrt: 'w' },
    },
    slopePart(
      'fork',
      'sum-over-paths',
      'y',
      'h',
      'What comes back at the fork: write $\\partial y/\\partial h$. You may use $p$ and $q$.',
    ),
    slopeAtPoint(
      'value',
      'backpropagation',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ now? Three significant figures are enough.',
    ),
    choicePart(
      'where-added',
      'backpropagation',
      'A program goes back node by node. When may it pass the gradient on from $h$ to $w$?',
      [
        'both-in',
        'When both branches have added their part to $\\partial L/\\partial h$',
        'Right: so each arrow is walked once, and the sum over paths comes by itself.',
      ],
      [
        'first-in',
        'As soon as the first branch has arrived',
        'Then the arrow from $h$ to $w$ would have to be walked again for the other branch.',
      ],
      [
        'product-of-both',
        'When both branches have been multiplied',
        'Along a path one multiplies; where paths meet one adds.',
      ],
      ['larger-one', 'When it is known which branch is larger', 'Both contribute, whatever their sizes.'],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { phi: 'tanh(u)', psi: 'tanh(u)', xv: '2', wv: '1/2', uv: '-1', vv: '3/2', cv: '2', tv: '1' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'zero-grad',
      question: { en: 'Why do frameworks add gradients up in place and ask you to set them to zero before each step?' },
      rubric: {
        en: 'Because adding is what a fork, or a shared weight, needs: each use adds its part. The same buffer would otherwise also keep the part of the last batch, unless that is wanted (gradient accumulation).',
      },
    },
  ],
};
