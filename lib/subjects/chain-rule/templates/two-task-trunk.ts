// Two tasks on a shared layer: its weight collects the gradients of both heads, weighted as the losses are.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, SIGMOID_TEXT, slopeAtPoint, slopePart } from '../network-parts';

export const twoTaskTrunk: TemplateDocument = {
  schema: 1,
  id: 'two-task-trunk',
  version: 1,
  subject: 'chain-rule',
  skill: 'sum-over-paths',
  title: { en: 'Two tasks on one shared layer' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['kv = 1/2'] },
    { difficulty: 4, constraints: ['kv != 1/2'] },
  ],
  minutes: 12,
  parameters: [
    halves('xv', '-3', '3', '0', '1', '-1'),
    halves('wv', '-2', '2', '0', '1'),
    halves('uv', '-3', '3', '0', '1', '-1'),
    halves('vv', '-2', '2', '0', '1'),
    oneOf('sv', '0', '1'),
    halves('tv', '-3', '3'),
    oneOf('kv', '1/2', '1/4', '1/10', '2', '3'),
  ],
  constraints: ['wv*xv < 3', 'wv*xv > -3', 'wv != xv', 'uv != vv', 'uv*wv*xv != tv', 'vv*wv*xv < 4', 'vv*wv*xv > -4'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'u', domain: 'real', at: 'uv' },
    { name: 'v', domain: 'real', at: 'vv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 's', domain: 'real', at: 'sv' },
  ],
  definitions: [
    { name: 'h', is: 'w*x' },
    { name: 'A', is: '(u*h-t)^2/2' },
    { name: 'p', is: 'sigmoid(v*h)' },
    { name: 'B', is: '-(s*ln(p)+(1-s)*ln(1-p))' },
    { name: 'L', is: 'A+kv*B' },
  ],
  prompt: {
    en: 'A shared layer $h$ serves two tasks: a regression with the loss $A$ and a yes-or-no question with the loss $B$.\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [SIGMOID_TEXT, { en: 'The regression loss has the factor $\\tfrac12$.' }],
  parts: [
    slopePart(
      'regression',
      'backpropagation',
      'A',
      'h',
      'What does the regression send back: $\\partial A/\\partial h$?',
    ),
    slopePart(
      'yes-or-no',
      'losses',
      'B',
      'h',
      'What does the question send back: $\\partial B/\\partial h$? You may use $p$.',
    ),
    slopeAtPoint(
      'value',
      'sum-over-paths',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ for the sum of both? Three significant figures are enough.',
    ),
    choicePart(
      'conflict',
      'sum-over-paths',
      'The two tasks send back numbers of opposite sign. What does the shared weight do?',
      [
        'the-sum',
        'It follows the weighted sum, so the stronger one wins',
        'Right: where paths meet, gradients add, and opposite ones cancel in part.',
      ],
      ['by-turns', 'It follows one task, then the other', 'Both are in the gradient of one step, added.'],
      [
        'not-at-all',
        'It stays, for opposite signs cancel',
        'They cancel only if both sizes, with their factors, are equal.',
      ],
      ['their-product', 'It follows the product of both', 'Products belong to links of one path; these are two paths.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { xv: '2', wv: '1/2', uv: '3', vv: '-1', sv: '1', tv: '2', kv: '1/2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'weights',
      question: { en: 'How would you choose the factor in front of the second loss?' },
      rubric: {
        en: 'By the sizes of the gradients at the shared layer, not of the losses: by hand, by balancing gradient norms, or by learned uncertainties of the tasks. Good answers watch both validation losses.',
      },
    },
  ],
};
