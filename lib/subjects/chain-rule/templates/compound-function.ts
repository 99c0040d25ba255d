// A compound function: its inner function, its derivative, and the derivative at a point.
import type { TemplateDocument } from '../../../problems/template';

export const compoundFunction: TemplateDocument = {
  schema: 1,
  id: 'compound-function',
  version: 2,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'Derivative of a compound function' },
  difficulty: 1,
  levels: [
    { difficulty: 1, constraints: [{ only: { inner: ['linear', 'quadratic', 'quadratic-below'] } }] },
    { difficulty: 2, constraints: [{ only: { inner: ['cubic', 'quartic'] } }] },
  ],
  minutes: 5,
  parameters: [
    {
      name: 'outer',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sine', is: 'sin(u)' },
        { id: 'cosine', is: 'cos(u)' },
        { id: 'exponential', is: 'exp(u)' },
        { id: 'logarithm', is: 'ln(u)' },
        { id: 'root', is: 'sqrt(u)' },
        { id: 'cube', is: 'u^3' },
        { id: 'fourth-power', is: 'u^4' },
        { id: 'hyperbolic-tangent', is: 'tanh(u)' },
        { id: 'arctangent', is: 'atan(u)' },
      ],
    },
    { name: 'a', type: 'integer', from: 2, to: 6 },
    { name: 'b', type: 'integer', from: 1, to: 7 },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'linear', is: 'a*x+b' },
        { id: 'quadratic', is: 'a*x^2+b' },
        { id: 'quadratic-below', is: 'a*x^2-b' },
        { id: 'cubic', is: 'a*x^3+b*x' },
        { id: 'quartic', is: 'x^4+a*x^2+b' },
      ],
    },
    { name: 'p', type: 'rational', from: '-2', to: '3', step: '1/2', not: ['0'] },
  ],
  constraints: [
    { when: { outer: ['logarithm', 'root'] }, only: { inner: ['quadratic', 'quartic'] } },
    { when: { outer: ['exponential', 'hyperbolic-tangent'] }, only: { inner: ['linear', 'quadratic-below'] } },
    // Higher powers of higher powers make numbers that nobody works out.
    { when: { outer: ['cube', 'arctangent'] }, only: { inner: ['linear', 'quadratic', 'quadratic-below', 'cubic'] } },
    { when: { outer: ['fourth-power'] }, only: { inner: ['linear', 'quadratic', 'quadratic-below'] } },
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'inner', hidden: true },
    { name: 'f', is: 'outer(u)' },
  ],
  prompt: { en: 'Consider the function\n\n$$f(x) = {{f}}.$$' },
  conventions: [{ en: 'Angles are in radians; $\\ln$ is the natural logarithm.' }],
  figures: [
    { kind: 'nested', of: 'f' },
    { kind: 'tangent', of: 'f', wrt: 'x' },
  ],
  parts: [
    {
      id: 'inner',
      skill: 'inner-function',
      prompt: {
        en: 'Read $f$ as a composition $f(x) = g(u(x))$ with the outer function $g(u) = {{outer}}$. What is the inner function $u(x)$?',
      },
      answer: { op: 'inner', of: 'f', inner: 'u' },
    },
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: "Find $f'(x)$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: "Evaluate $f'({{p}})$. An exact form or three significant figures." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '9999' },
    },
  ],
  pinned: [{ seed: 0, parameters: { outer: 'sin(u)', a: '3', b: '2', inner: '3*x^2+2', p: '1' } }],
  followUps: [
    {
      id: 'order',
      question: { en: 'Where exactly is the derivative of the outer function evaluated, and why there?' },
      rubric: {
        en: 'At the inner function: a small change of $x$ first changes $u$, and the outer function answers to that change at the value $u$ has.',
      },
      choice: {
        right: 'inner',
        options: [
          { id: 'inner', label: { en: 'At $u(x)$, the inner function' } },
          { id: 'x', label: { en: 'At $x$' } },
          { id: 'derivative', label: { en: "At $u'(x)$, the inner derivative" } },
        ],
      },
    },
    {
      id: 'machine-learning',
      question: { en: 'Where do you meet compositions like this one in machine learning?' },
      rubric: {
        en: 'Every layer is a function of the layer before; a loss of a network is one long composition. Losses of probabilities add a logarithm outside.',
      },
    },
  ],
};
