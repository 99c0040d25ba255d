// The slope of an inverse function that nobody can write down, at a point.
import type { TemplateDocument } from '../../../problems/template';

export const inverseSlope: TemplateDocument = {
  schema: 1,
  id: 'inverse-slope',
  version: 2,
  subject: 'chain-rule',
  skill: 'inverse-functions',
  title: { en: 'Slope of an inverse function' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { rising: ['cube', 'fifth-power'] } }] },
    { difficulty: 4, constraints: [{ only: { rising: ['exponential', 'cube-of-double'] } }] },
    { difficulty: 4, constraints: [{ only: { rising: ['self-power'] } }, 'p > 0'] },
  ],
  minutes: 6,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 9 },
    { name: 'b', type: 'integer', from: -9, to: 9 },
    { name: 'p', type: 'integer', from: -2, to: 2, not: [0] },
    // Each grows everywhere, v^v from 1 on; so does its sum with a rising line, which therefore has an inverse.
    {
      name: 'rising',
      type: 'choice',
      argument: 'v',
      options: [
        { id: 'cube', is: 'v^3' },
        { id: 'fifth-power', is: 'v^5' },
        { id: 'exponential', is: 'exp(2*v-2*p)' },
        { id: 'cube-of-double', is: '(2*v-1)^3' },
        { id: 'self-power', is: 'v^v' },
      ],
    },
    { name: 'y0', type: 'computed', is: 'rising(p)+a*p+b' },
  ],
  constraints: ['y0 != p'],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [{ name: 'f', is: 'rising(x)+a*x+b' }],
  prompt: {
    en: [
      'The function\n\n$$f(x) = {{f}}$$\n\n',
      { when: { rising: ['self-power'] }, text: 'grows for $x \\ge 1$', otherwise: 'grows everywhere' },
      ', so it has an inverse $f^{-1}$ there, though no simple formula for it. A table shows $f({{p}}) = {{y0}}$.',
    ],
  },
  conventions: [{ en: '$f^{-1}$ is the inverse function, not $1/f$: $f^{-1}(f(x)) = x$ for every such $x$.' }],
  parts: [
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: "Find $f'(x)$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'where',
      skill: 'inverse-functions',
      prompt: {
        en: "Differentiate both sides of $f^{-1}(f(x)) = x$ with the chain rule. What does it say about $(f^{-1})'({{y0}})$?",
      },
      answer: {
        op: 'choice',
        right: 'reciprocal',
        options: [
          {
            id: 'reciprocal',
            label: { en: "It is $1/f'({{p}})$" },
            because: {
              en: "The chain rule gives $(f^{-1})'(f(x)) \\cdot f'(x) = 1$; with $x = {{p}}$ the first factor stands at $f({{p}}) = {{y0}}$.",
            },
          },
          {
            id: 'same-place',
            label: { en: "It is $1/f'({{y0}})$" },
            because: {
              en: '${{y0}}$ is a value of $f$. The derivative of $f$ is needed where that value is taken: at ${{p}}$.',
            },
          },
          {
            id: 'not-turned',
            label: { en: "It is $f'({{p}})$" },
            because: { en: 'The product of the two slopes is 1, so they are reciprocal to one another.' },
          },
          {
            id: 'negative',
            label: { en: "It is $-1/f'({{p}})$" },
            because: {
              en: 'That is the slope at a right angle. The graph is mirrored at $y = x$, which turns rise over run round, without a sign.',
            },
          },
        ],
      },
    },
    {
      id: 'slope',
      skill: 'inverse-functions',
      prompt: { en: "What is $(f^{-1})'({{y0}})$?" },
      answer: { op: 'inverse-slope', of: 'f', wrt: 'x' },
      tolerance: { significantFigures: 3 },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '1', p: '1', rising: 'v^3', y0: '4' } }],
  followUps: [
    {
      id: 'flat',
      question: { en: "What happens to the slope of the inverse where $f'$ comes close to 0?" },
      rubric: {
        en: 'It grows without bound: a flat piece of the graph becomes a steep one when the graph is mirrored. At a point with slope 0 the inverse has a vertical tangent and no derivative, as the cube root at 0.',
      },
    },
  ],
};
