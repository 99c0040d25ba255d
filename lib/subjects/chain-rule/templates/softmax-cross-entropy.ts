// Softmax with cross-entropy: why the gradient of the logits is prediction minus target, as a formula and in numbers.
import type { TemplateDocument, TemplateParameter } from '../../../problems/template';
import { MATRIX_SIGNS, real } from '../matrices';

/** A weight of the softmax before it is normalised: the exponential of a logit. */
const weight = (name: string): TemplateParameter => ({ name, type: 'integer', from: 1, to: 9 });

export const softmaxCrossEntropy: TemplateDocument = {
  schema: 1,
  id: 'softmax-cross-entropy',
  version: 1,
  subject: 'chain-rule',
  skill: 'softmax-cross-entropy',
  title: { en: 'Softmax with cross-entropy' },
  difficulty: 3,
  minutes: 10,
  parameters: [
    weight('a'),
    weight('b'),
    weight('c'),
    { name: 'total', type: 'computed', is: 'a+b+c' },
    { name: 'tv', type: 'matrix', shape: [3, 1], from: 0, to: 1, oneHot: true },
  ],
  constraints: [
    'a != b',
    'b != c',
    'a != c',
    { any: ['total = 10', 'total = 8', 'total = 20', 'total = 16', 'total = 5'] },
  ],
  levels: [
    { difficulty: 3, constraints: ['total <= 10'] },
    { difficulty: 4, constraints: ['total > 10'] },
  ],
  variables: [real('z', 3, 1, '[[ln(a)],[ln(b)],[ln(c)]]'), real('t', 3, 1, 'tv')],
  definitions: [
    { name: 's', is: 'sum(exp(z))' },
    { name: 'p', is: 'exp(z)/s' },
    { name: 'L', is: 'ln(s)-t^T*z' },
  ],
  prompt: {
    en: 'A classifier with three classes turns its logits $z$ into probabilities $p$. The label $t$ has a 1 at the right class and 0 elsewhere. With\n\n{{system}}\n\nthe loss $L$ is the cross-entropy $-\\sum_i t_i \\ln p_i$. At present {{point}}.',
  },
  conventions: [
    { en: 'Vectors are columns; $e^z$ acts entry by entry; $\\ln$ is natural. The entries of $t$ sum to 1.' },
    { en: '$\\partial L/\\partial z$ has the shape of $z$.' },
    MATRIX_SIGNS,
  ],
  parts: [
    {
      id: 'same',
      skill: 'softmax-cross-entropy',
      prompt: { en: 'Why is $-\\sum_i t_i \\ln p_i = \\ln s - t^\\top z$?' },
      answer: {
        op: 'choice',
        right: 'log-of-quotient',
        options: [
          {
            id: 'log-of-quotient',
            label: { en: '$\\ln p_i = z_i - \\ln s$, and the entries of $t$ sum to 1' },
            because: {
              en: '$-\\sum_i t_i (z_i - \\ln s) = \\ln s \\sum_i t_i - t^\\top z$, and $\\sum_i t_i = 1$.',
            },
          },
          {
            id: 'log-of-sum',
            label: { en: '$\\ln s = \\sum_i z_i$, and the entries of $p$ sum to 1' },
            because: {
              en: 'The logarithm of a sum is not the sum of the logarithms: $\\ln s = \\ln \\sum_i e^{z_i}$.',
            },
          },
          {
            id: 'approximately',
            label: { en: 'It holds nearly, when one logit is much the largest' },
            because: { en: 'It holds exactly, for all logits, because $t$ sums to 1.' },
          },
        ],
      },
    },
    {
      id: 'gradient',
      skill: 'softmax-cross-entropy',
      prompt: { en: 'Write $\\partial L/\\partial z$ as briefly as you can. You may use $p$ and $s$.' },
      answer: { op: 'gradient', of: 'L', wrt: 'z' },
    },
    {
      id: 'numbers',
      skill: 'softmax-cross-entropy',
      prompt: { en: 'Work out $\\partial L/\\partial z$ in numbers, as a column: `[[…],[…],[…]]`.' },
      answer: { op: 'gradient', of: 'L', wrt: 'z', atPoint: true },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '5', c: '3', total: '10', tv: '[[1],[0],[0]]' } }],
  followUps: [
    {
      id: 'sum-zero',
      question: { en: 'The entries of this gradient always sum to 0. Why must they?' },
      rubric: {
        en: '$p$ and $t$ both sum to 1. Said another way: adding one number to all logits changes neither $p$ nor $L$, so the derivative along $(1, \\dots, 1)$ is 0.',
      },
    },
    {
      id: 'squared',
      question: { en: 'Why not a squared error after the softmax?' },
      rubric: {
        en: 'Then the Jacobian of the softmax stays in the gradient: a prediction that is confidently wrong gets a tiny gradient. With cross-entropy the logarithm cancels it and $p - t$ is left, which is large just then.',
      },
    },
  ],
};
