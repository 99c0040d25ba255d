// A whole forward and backward pass by hand, in whole numbers: each adjoint from the one after it.
import type { TemplateDocument } from '../../../problems/template';
import { RELU_AT_ZERO } from '../common';
import { slopeAtPoint, valueAtPoint, wholes } from '../network-parts';

export const backwardWorksheet: TemplateDocument = {
  schema: 1,
  id: 'backward-worksheet',
  version: 1,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'Forward and backward by hand' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['bv = 0'] },
    { difficulty: 3, constraints: ['bv != 0'] },
  ],
  minutes: 12,
  parameters: [
    wholes('xv', -3, 4, 0, 1, -1),
    wholes('wa', -3, 4, 0, 1, -1),
    wholes('zv', 2, 6),
    { name: 'ba', type: 'computed', is: 'zv-wa*xv' },
    wholes('wb', -3, 4, 0, 1, -1),
    wholes('bv', -4, 4),
    wholes('gap', -4, 4, 0, 1, -1),
    { name: 'tv', type: 'computed', is: 'wb*zv+bv-gap' },
  ],
  constraints: ['xv != wa', 'wb != zv', 'wb != gap', 'gap != zv', 'xv != gap', 'ba != 0'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w1', domain: 'real', at: 'wa' },
    { name: 'b1', domain: 'real', at: 'ba' },
    { name: 'w2', domain: 'real', at: 'wb' },
    { name: 'b2', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w1*x+b1' },
    { name: 'h', is: 'relu(z)' },
    { name: 'y', is: 'w2*h+b2' },
    { name: 'L', is: '(y-t)^2/2' },
  ],
  prompt: {
    en: 'Carry out one forward and one backward pass by hand:\n\n{{system}}\n\nwith {{point}}. Every number is a whole one.',
  },
  conventions: [RELU_AT_ZERO, { en: 'The loss has the factor $\\tfrac12$.' }],
  parts: [
    {
      ...valueAtPoint('forward', 'computational-graph', 'y', 'Forward: what is the output $y$?', {
        from: '0',
        to: '100',
      }),
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint('at-output', 'losses', 'L', 'y', 'Backward: what is $\\partial L/\\partial y$?', {
        from: '1',
        to: '100',
      }),
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint('outer-weight', 'backpropagation', 'L', 'w2', 'What is $\\partial L/\\partial w_2$?', {
        from: '1',
        to: '1000',
      }),
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint(
        'at-hidden',
        'backpropagation',
        'L',
        'h',
        'What goes on to the hidden unit: $\\partial L/\\partial h$?',
        { from: '1', to: '1000' },
      ),
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint('inner-weight', 'backpropagation', 'L', 'w1', 'What is $\\partial L/\\partial w_1$?', {
        from: '1',
        to: '1000',
      }),
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint('inner-bias', 'backpropagation', 'L', 'b1', 'What is $\\partial L/\\partial b_1$?', {
        from: '1',
        to: '1000',
      }),
      tolerance: 'exact',
    },
    {
      id: 'order',
      skill: 'backpropagation',
      prompt: { en: 'In which order does a program compute these, each from what is known already?' },
      answer: {
        op: 'order',
        steps: [
          { id: 'output', label: { en: '$\\partial L/\\partial y$' } },
          { id: 'hidden', label: { en: '$\\partial L/\\partial h$' } },
          { id: 'pre', label: { en: '$\\partial L/\\partial z$' } },
          { id: 'weight', label: { en: '$\\partial L/\\partial w_1$' } },
        ],
        because: { en: 'Each is the one before times one local derivative: $w_2$, the slope of ReLU, and $x$.' },
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { xv: '2', wa: '3', zv: '4', ba: '-2', wb: '-2', bv: '1', gap: '-3', tv: '-4' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'check',
      question: { en: 'How would you check $\\partial L/\\partial w_1$ without calculus?' },
      rubric: {
        en: 'Change $w_1$ by a small number in both directions, run the forward pass twice, and divide the difference of the losses by twice the change: a central difference.',
      },
    },
  ],
};
