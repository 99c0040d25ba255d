// One value used by two branches: what comes back along both is added.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { ADJOINT, functionOf, whole } from '../several-variables';

export const fanOutGradient: TemplateDocument = {
  schema: 1,
  id: 'fan-out-gradient',
  version: 1,
  subject: 'chain-rule',
  skill: 'sum-over-paths',
  title: { en: 'A value that is used twice' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { first: ['square', 'line'], join: ['sum', 'weighted'] } }] },
    {
      difficulty: 3,
      constraints: [{ only: { first: ['sine', 'exponential', 'cube'], join: ['weighted', 'product'] } }],
    },
  ],
  minutes: 9,
  parameters: [
    whole('c', 2, 5),
    whole('d', 2, 6),
    functionOf('first', { square: 'u^2', line: 'd*u+1', sine: 'sin(u)', exponential: 'exp(u)', cube: 'u^3' }),
    functionOf('second', { scaled: 'c*u-1', square: 'u^2+c', cube: 'u^3' }),
    {
      name: 'join',
      type: 'choice',
      options: [
        { id: 'sum', is: 'p+q' },
        { id: 'weighted', is: 'p-d*q' },
        { id: 'product', is: 'p*q' },
      ],
    },
    whole('px', -2, 3, 0, 1),
    whole('pw', -2, 3, 0, 1),
  ],
  constraints: ['c != d', 'px*pw <= 4', 'px*pw >= -4', 'px != pw', 'px*pw != 1'],
  variables: [
    { name: 'w', domain: 'real', at: 'pw' },
    { name: 'x', domain: 'real', at: 'px' },
  ],
  definitions: [
    { name: 'z', is: 'w*x' },
    { name: 'p', is: 'first(z)' },
    { name: 'q', is: 'second(z)' },
    { name: 'L', is: 'join' },
  ],
  prompt: {
    en: 'The value $z$ is computed once and used in two places:\n\n{{system}}\n\nHow does $L$ change with the weight $w$, in general and at {{point}}?',
  },
  conventions: [ADJOINT, { en: 'The input $x$ is held fixed.' }, RADIANS, NATURAL],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many different paths does a change of $w$ reach $L$?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: { en: 'Write $\\partial L/\\partial w$ as a sum over these paths, each a product of named derivatives.' },
      answer: { op: 'path-sum', of: 'L', wrt: 'w' },
    },
    {
      id: 'adjoint',
      skill: 'sum-over-paths',
      prompt: { en: 'Find the adjoint $\\bar z = \\partial L/\\partial z$ as a formula, in names of the problem.' },
      answer: { op: 'derivative', of: 'L', wrt: 'z' },
    },
    {
      id: 'value',
      skill: 'sum-over-paths',
      prompt: { en: 'What is $\\partial L/\\partial w$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '5000' },
    },
    {
      id: 'overwritten',
      skill: 'sum-over-paths',
      prompt: {
        en: 'A backward pass of your own writes `grad[z] = …` at each use of $z$, where it should write `grad[z] += …`. What is in `grad[z]` in the end?',
      },
      answer: {
        op: 'choice',
        right: 'last',
        options: [
          {
            id: 'last',
            label: { en: 'Only what came back along the branch visited last' },
            because: {
              en: 'Each assignment throws away what the other branch had sent. Contributions must be accumulated.',
            },
          },
          {
            id: 'twice',
            label: { en: 'Twice what it should be, because $z$ has two uses' },
            because: {
              en: 'Nothing is added at all here; a doubled value needs `+=` and a gradient that was not reset.',
            },
          },
          {
            id: 'mean',
            label: { en: 'The mean of what came back along both branches' },
            because: { en: 'Nothing is averaged: the second assignment replaces the first.' },
          },
          {
            id: 'right',
            label: { en: 'The right gradient, if the branches are visited in order' },
            because: { en: 'The order decides only which of the two contributions is lost.' },
          },
        ],
      },
    },
  ],
  pinned: [
    { seed: 0, parameters: { c: '3', d: '2', first: 'u^2', second: '3*u-1', join: 'p-2*q', px: '-2', pw: '2' } },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'zero-grad',
      question: { en: 'Why do frameworks ask you to set gradients to zero before each step?' },
      rubric: {
        en: 'Because they accumulate, which fan-out needs. Without a reset the gradients of several steps are added as well, which is wanted only for gradient accumulation over small batches.',
      },
    },
    {
      id: 'copy',
      question: { en: 'Describe fan-out as a gate of its own.' },
      rubric: {
        en: 'A copy gate: forwards it hands its input to every output, backwards it adds what comes from every output. It is the transpose of a sum, as a sum is that of a copy.',
      },
    },
  ],
};
