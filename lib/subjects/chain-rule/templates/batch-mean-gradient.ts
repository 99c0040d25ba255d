// Linear regression on three points: the gradient of a sum, a mean or half a mean of squares, for weight and bias.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, slopeAtPoint, slopePart, wholes } from '../network-parts';

export const batchMeanGradient: TemplateDocument = {
  schema: 1,
  id: 'batch-mean-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'batch-gradients',
  title: { en: 'The gradient of a small batch' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: [{ only: { reduce: ['total'] } }] },
    { difficulty: 3, constraints: [{ only: { reduce: ['mean', 'half-mean'] } }] },
  ],
  minutes: 9,
  parameters: [
    {
      name: 'reduce',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'total', is: 'u' },
        { id: 'mean', is: 'u/3' },
        { id: 'half-mean', is: 'u/6' },
      ],
    },
    wholes('p1', -3, 4, 0, 1),
    wholes('p2', -3, 4, 0, 1),
    wholes('p3', -3, 4, 0, 1),
    wholes('e1', -4, 4, 0),
    wholes('e2', -4, 4, 0),
    wholes('e3', -4, 4, 0),
    halves('wv', '-2', '3', '0'),
    wholes('bv', -2, 3),
    { name: 'q1', type: 'computed', is: 'wv*p1+bv-e1' },
    { name: 'q2', type: 'computed', is: 'wv*p2+bv-e2' },
    { name: 'q3', type: 'computed', is: 'wv*p3+bv-e3' },
  ],
  constraints: ['p1 != p2', 'p1 != p3', 'p2 != p3', 'e1+e2+e3 != 0'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 'x{k}', domain: 'real', at: 'p{k}', each: { index: 'k', from: 1, to: 3 } },
    { name: 't{k}', domain: 'real', at: 'q{k}', each: { index: 'k', from: 1, to: 3 } },
  ],
  definitions: [
    { name: 'r{k}', is: 'w*x{k}+b-t{k}', each: { index: 'k', from: 1, to: 3 } },
    { name: 'L', is: 'reduce(r1^2+r2^2+r3^2)' },
  ],
  prompt: {
    en: 'A line $wx + b$ is fitted to three points $(x_k, t_k)$ at once:\n\n{{system}}\n\nAt the moment $w = {{wv}}$ and $b = {{bv}}$; the points are $({{p1}}, {{q1}})$, $({{p2}}, {{q2}})$ and $({{p3}}, {{q3}})$.',
  },
  conventions: [
    {
      en: 'The loss is exactly $L = {{L}}$: mind whether it is a sum or a mean, and whether a factor $\\tfrac12$ is in it.',
    },
  ],
  otherwise: [
    {
      parameter: 'reduce',
      says: {
        en: 'This is right for the loss $L = {{L}}$, but here the squares are put together with another factor.',
      },
    },
  ],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $w$ reach $L$?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    slopePart(
      'formula',
      'batch-gradients',
      'L',
      'w',
      'Write $\\partial L/\\partial w$ with the residuals $r_k$ and the inputs $x_k$.',
    ),
    slopeAtPoint(
      'weight',
      'batch-gradients',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ now? A fraction or three significant figures.',
      { from: '1', to: '1000' },
    ),
    slopeAtPoint(
      'bias',
      'batch-gradients',
      'L',
      'b',
      'What is $\\partial L/\\partial b$ now? A fraction or three significant figures.',
      { from: '1', to: '1000' },
    ),
    choicePart(
      'larger-batch',
      'batch-gradients',
      'You change from the mean over the batch to the sum, with batches of 32. What keeps plain gradient descent as it was?',
      [
        'divide-rate',
        'A learning rate divided by 32',
        'Right: the gradient of the sum is 32 times that of the mean, and only the product of rate and gradient counts.',
      ],
      [
        'multiply-rate',
        'A learning rate multiplied by 32',
        'The gradient has already become larger; this makes the steps larger still.',
      ],
      [
        'nothing-needed',
        'Nothing: the direction is the same',
        'The direction is the same, but the steps are 32 times as long.',
      ],
      [
        'more-epochs',
        'Training for 32 times as many epochs',
        'The number of steps is not what has changed; their length is.',
      ],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        reduce: 'u/3',
        p1: '-1',
        p2: '2',
        p3: '3',
        e1: '1',
        e2: '-2',
        e3: '4',
        wv: '2',
        bv: '1',
        q1: '-2',
        q2: '7',
        q3: '3',
      },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'uneven',
      question: { en: 'The last batch of an epoch has 5 examples instead of 32. What do sum and mean make of it?' },
      rubric: {
        en: 'With the mean each of the 5 examples counts more than the others did, with the sum each counts the same but the step is shorter. Often the rest is dropped or the mean weighted.',
      },
    },
  ],
};
