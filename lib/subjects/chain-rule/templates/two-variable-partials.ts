// Both partial derivatives of a composition of two variables, and one of them at a point.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { functionOf, OTHERS_FIXED, oneOf, whole } from '../several-variables';

export const twoVariablePartials: TemplateDocument = {
  schema: 1,
  id: 'two-variable-partials',
  version: 1,
  subject: 'chain-rule',
  skill: 'partial-derivatives',
  title: { en: 'Partial derivatives of a composition' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['plane', 'bowl', 'saddle'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['bent', 'mixed', 'steep'] } }] },
  ],
  minutes: 6,
  parameters: [
    functionOf('outer', {
      sine: 'sin(u)',
      cosine: 'cos(u)',
      exponential: 'exp(u)',
      logarithm: 'ln(u)',
      root: 'sqrt(u)',
      cube: 'u^3',
      fourth: 'u^4',
      'hyperbolic-tangent': 'tanh(u)',
    }),
    whole('a', 2, 5),
    whole('b', 1, 6),
    oneOf('inner', {
      plane: 'a*x-b*y',
      bowl: 'x^2+a*y^2+b',
      saddle: 'a*x^2-b*y^2',
      bent: 'a*x^2*y+b*y',
      mixed: 'a*x*y-b*x',
      steep: 'a*x^2*y^2+b',
    }),
    whole('px', -2, 3, 0, 1),
    whole('py', -2, 3, 0, 1),
  ],
  constraints: [
    { when: { outer: ['logarithm', 'root'] }, only: { inner: ['bowl', 'steep'] } },
    { when: { outer: ['exponential', 'hyperbolic-tangent'] }, only: { inner: ['plane', 'saddle', 'mixed'] } },
    'px != py',
  ],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
  ],
  definitions: [
    { name: 'u', is: 'inner', hidden: true },
    { name: 'f', is: 'outer(u)' },
  ],
  prompt: { en: 'A function of two variables is\n\n$$f(x, y) = {{f}}.$$\n\nIts slopes are wanted at {{point}}.' },
  conventions: [OTHERS_FIXED, RADIANS, NATURAL],
  parts: [
    {
      id: 'by-x',
      skill: 'partial-derivatives',
      prompt: { en: 'Find $\\partial f/\\partial x$ as a formula.' },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'by-y',
      skill: 'partial-derivatives',
      prompt: { en: 'Find $\\partial f/\\partial y$ as a formula.' },
      answer: { op: 'derivative', of: 'f', wrt: 'y' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: {
        en: 'What is $\\partial f/\\partial y$ at {{point}}? An exact form or three significant figures.',
      },
      answer: { op: 'derivative', of: 'f', wrt: 'y', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '20000' },
    },
  ],
  pinned: [{ seed: 0, parameters: { outer: 'ln(u)', a: '3', b: '1', inner: 'x^2+3*y^2+1', px: '2', py: '-1' } }],
  followUps: [
    {
      id: 'common-factor',
      question: { en: 'What do the two partial derivatives share, and what is different?' },
      rubric: {
        en: 'The outer derivative, taken at the inner function, is in both; only the partial derivative of the inner function differs. It need be worked out once only, which is what a backward pass does.',
      },
    },
    {
      id: 'order',
      question: {
        en: 'Does it matter whether one differentiates by $x$ first and then by $y$, or the other way round?',
      },
      rubric: {
        en: 'Not where the second derivatives are continuous: the mixed ones agree (Schwarz, Clairaut), and the Hessian is symmetric.',
      },
    },
  ],
};
