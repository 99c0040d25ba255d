// Two diamonds in a row: the paths multiply, the sum over them factors, and a backward pass uses that.
import type { TemplateDocument } from '../../../problems/template';
import { functionOf, oneOf, whole } from '../several-variables';

export const twoDiamonds: TemplateDocument = {
  schema: 1,
  id: 'two-diamonds',
  version: 1,
  subject: 'chain-rule',
  skill: 'sum-over-paths',
  title: { en: 'Two diamonds in a row' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { upper: ['sum', 'weighted'] } }] },
    { difficulty: 4, constraints: [{ only: { upper: ['product', 'crossed'] } }] },
  ],
  minutes: 12,
  parameters: [
    whole('c', 2, 5),
    whole('d', 2, 4),
    functionOf('left', { scaled: 'c*u', square: 'u^2' }),
    functionOf('right', { shifted: 'u+d', scaled: 'd*u-1' }),
    oneOf('lower', { product: 'a*b', weighted: 'd*a-b' }),
    functionOf('top', { square: 'u^2', scaled: 'd*u' }),
    functionOf('bottom', { shifted: 'c*u+1', mirrored: 'd-u' }),
    oneOf('upper', { sum: 'p+c*q', weighted: 'd*p-q', product: 'p*q', crossed: 'p*q-q' }),
    whole('px', -2, 3, 0, 1),
  ],
  constraints: ['c != d'],
  variables: [{ name: 'x', domain: 'real', at: 'px' }],
  definitions: [
    { name: 'a', is: 'left(x)' },
    { name: 'b', is: 'right(x)' },
    { name: 'm', is: 'lower' },
    { name: 'p', is: 'top(m)' },
    { name: 'q', is: 'bottom(m)' },
    { name: 'L', is: 'upper' },
  ],
  prompt: {
    en: 'A graph splits, joins in $m$, splits again and joins in $L$:\n\n{{system}}\n\nDifferentiate $L$ by $x$, in general and at {{point}}.',
  },
  conventions: [{ en: 'Derivatives without further mark are total; every function here is smooth.' }],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'How many paths lead from $x$ to $L$?' },
      answer: { op: 'paths', from: 'x', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'upper',
      skill: 'sum-over-paths',
      prompt: { en: 'Write $dL/dm$ as a sum of products of named derivatives.' },
      answer: { op: 'path-sum', of: 'L', wrt: 'm' },
    },
    {
      id: 'adjoint',
      skill: 'sum-over-paths',
      prompt: { en: 'What is the number $dL/dm$ at {{point}}?' },
      answer: { op: 'derivative', of: 'L', wrt: 'm', atPoint: true },
      size: { from: '1', to: '5000' },
    },
    {
      id: 'whole',
      skill: 'sum-over-paths',
      prompt: { en: 'What is the number $dL/dx$ at {{point}}?' },
      answer: { op: 'derivative', of: 'L', wrt: 'x', atPoint: true },
      size: { from: '1', to: '50000' },
    },
    {
      id: 'many',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Now take 20 such diamonds in a row. How does a backward pass cope with the number of paths?',
      },
      answer: {
        op: 'choice',
        right: 'factored',
        options: [
          {
            id: 'factored',
            label: { en: 'At each joint it adds up, and sends one number on' },
            because: {
              en: 'The sum over all paths factors at the joints: about four multiplications for each diamond replace a million products.',
            },
          },
          {
            id: 'listed',
            label: { en: 'It walks along every path, about a million of them' },
            because: { en: 'There are $2^{20}$ paths, but nobody lists them: their sum factors at each joint.' },
          },
          {
            id: 'shortest',
            label: { en: 'It follows the steepest path and leaves the others out' },
            because: { en: 'Then most of the derivative would be missing. Every path counts.' },
          },
          {
            id: 'sampled',
            label: { en: 'It samples some paths, which is right on average' },
            because: { en: 'Backpropagation is exact. What is sampled in training are examples, not paths.' },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        c: '3',
        d: '2',
        left: '3*u',
        right: 'u+2',
        lower: 'a*b',
        top: 'u^2',
        bottom: '3*u+1',
        upper: '2*p-q',
        px: '-3',
      },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'factor',
      question: { en: 'Write $dL/dx$ as a product of two sums, and say which node makes that possible.' },
      rubric: {
        en: '$\\left(\\frac{\\partial L}{\\partial p}\\frac{dp}{dm} + \\frac{\\partial L}{\\partial q}\\frac{dq}{dm}\\right)\\left(\\frac{\\partial m}{\\partial a}\\frac{da}{dx} + \\frac{\\partial m}{\\partial b}\\frac{db}{dx}\\right)$: every path passes through $m$.',
      },
    },
    {
      id: 'skip',
      question: { en: 'What changes when an arrow leads from $x$ straight to $L$?' },
      rubric: {
        en: 'One more path and one more term, which does not go through $m$, so it stands outside the product.',
      },
    },
  ],
};
