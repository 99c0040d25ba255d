// Three layers with known functions: named factors, the product, its value, and what a forgotten layer costs.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { choice } from '../parts';

export const threeLayers: TemplateDocument = {
  schema: 1,
  id: 'three-layers',
  version: 2,
  subject: 'chain-rule',
  skill: 'nested-composition',
  title: { en: 'Three functions inside one another' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { outer: ['square', 'cube', 'exponential'] } }] },
    { difficulty: 3, constraints: [{ only: { outer: ['root', 'logarithm', 'reciprocal'] } }] },
  ],
  minutes: 7,
  parameters: [
    {
      name: 'outer',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'square', is: 'u^2' },
        { id: 'cube', is: 'u^3' },
        { id: 'exponential', is: 'exp(u)' },
        { id: 'root', is: 'sqrt(u)' },
        { id: 'logarithm', is: 'ln(u)' },
        { id: 'reciprocal', is: '1/u' },
      ],
    },
    { name: 'm', type: 'integer', from: 2, to: 5 },
    // Above zero everywhere, for roots and logarithms.
    {
      name: 'middle',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sine', is: 'm+sin(u)' },
        { id: 'cosine', is: 'm+cos(u)' },
        { id: 'exponential', is: '1+exp(u)' },
        { id: 'square', is: 'm+u^2' },
      ],
    },
    { name: 'a', type: 'integer', from: 2, to: 6 },
    { name: 'b', type: 'integer', from: -3, to: 3, not: [0] },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'line', is: 'a*x+b' },
        { id: 'square', is: 'a*x^2+b' },
      ],
    },
    { name: 'p', type: 'rational', from: '-1', to: '2', step: '1/2', not: ['0', '1'] },
  ],
  constraints: [
    { when: { outer: ['exponential'] }, only: { middle: ['sine', 'cosine'] } },
    { when: { middle: ['exponential'] }, only: { inner: ['line'] } },
    { when: { outer: ['cube', 'reciprocal'], middle: ['square'] }, only: { inner: ['line'] } },
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'inner' },
    { name: 'v', is: 'middle(u)' },
    { name: 'y', is: 'outer(v)' },
  ],
  prompt: { en: 'A quantity $y$ is worked out from $x$ in three steps:\n\n{{system}}' },
  conventions: [RADIANS, NATURAL],
  parts: [
    {
      id: 'factors',
      skill: 'chain-factors',
      prompt: { en: 'Write $dy/dx$ as a product of named derivatives, one for each step.' },
      answer: { op: 'chain', of: 'y', wrt: 'x' },
      form: 'product',
    },
    {
      id: 'derivative',
      skill: 'nested-composition',
      prompt: { en: 'Now write $dy/dx$ as a formula. You may use $u$ and $v$.' },
      answer: { op: 'derivative', of: 'y', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is $dy/dx$ at $x = {{p}}$? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'y', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '100000' },
    },
    {
      id: 'fourth',
      skill: 'nested-composition',
      prompt: { en: 'A further step $z = \\sin(y)$ is added at the end. How does $dz/dx$ differ from $dy/dx$?' },
      answer: choice(
        [
          'factor',
          'One more factor, $\\cos(y)$',
          'Each layer adds one factor: its own derivative, taken at what enters it, which is $y$.',
        ],
        [
          'outside',
          'The sine of $dy/dx$ is taken',
          'The sine acts on the value $y$; on changes of $y$ its derivative acts, by multiplication.',
        ],
        [
          'at-x',
          'One more factor, $\\cos(x)$',
          'A factor too many is right, but the sine is given $y$, not $x$, so its slope is taken at $y$.',
        ],
        [
          'added',
          'A further term, $\\cos(y)$',
          'There is still one way only from $x$ to the result. Along one way the slopes multiply; nothing is added.',
        ],
      ),
    },
  ],
  pinned: [
    { seed: 0, parameters: { outer: 'u^2', middle: '2+sin(u)', m: '2', a: '3', b: '1', inner: '3*x+1', p: '1/2' } },
  ],
  followUps: [
    {
      id: 'cost',
      question: {
        en: 'How many factors has the derivative of a composition of $n$ functions, and what must be known to work them out?',
      },
      rubric: {
        en: 'One factor for each function, so $n$. Each is taken at the value that enters its function, so all values in between must be kept from the way forward. That is the memory that backpropagation needs.',
      },
    },
  ],
};
