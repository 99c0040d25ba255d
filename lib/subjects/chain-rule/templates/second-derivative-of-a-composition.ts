// Differentiate a composition twice: the inner derivative is a factor that changes as well.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { choice } from '../parts';

export const secondDerivativeOfAComposition: TemplateDocument = {
  schema: 1,
  id: 'second-derivative-of-a-composition',
  version: 1,
  subject: 'chain-rule',
  skill: 'second-derivatives',
  title: { en: 'Differentiate a composition twice' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { outer: ['exponential', 'cube', 'fourth-power'] } }] },
    { difficulty: 4, constraints: [{ only: { outer: ['sine', 'cosine', 'logarithm'] } }] },
  ],
  minutes: 8,
  parameters: [
    {
      name: 'outer',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'exponential', is: 'exp(u)' },
        { id: 'cube', is: 'u^3' },
        { id: 'fourth-power', is: 'u^4' },
        { id: 'sine', is: 'sin(u)' },
        { id: 'cosine', is: 'cos(u)' },
        { id: 'logarithm', is: 'ln(u)' },
      ],
    },
    { name: 'a', type: 'integer', from: 2, to: 6 },
    { name: 'b', type: 'integer', from: 1, to: 8 },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'square', is: 'a*x^2+b' },
        { id: 'shifted', is: 'x^2+a' },
        { id: 'cube', is: 'x^3+b' },
      ],
    },
  ],
  constraints: [{ when: { outer: ['logarithm'] }, only: { inner: ['square', 'shifted'] } }],
  variables: [{ name: 'x', domain: 'real' }],
  definitions: [
    { name: 'u', is: 'inner', hidden: true },
    { name: 'f', is: 'outer(u)' },
  ],
  prompt: { en: 'Let\n\n$$f(x) = {{f}}.$$' },
  conventions: [RADIANS, NATURAL],
  parts: [
    {
      id: 'first',
      skill: 'chain-rule',
      prompt: { en: "Find $f'(x)$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'rule',
      skill: 'second-derivatives',
      prompt: { en: "For $f = g(u(x))$, what is $f''$?" },
      answer: choice(
        [
          'both',
          "$g''(u)\\,u'^2 + g'(u)\\,u''$",
          "$f' = g'(u) \\cdot u'$ is a product. Its first factor is a composition, which brings a second $u'$; its second factor changes too.",
        ],
        [
          'outer',
          "$g''(u)\\,u'$",
          "That differentiates $g'(u)$ alone. But it stands in a product with $u'$, which changes as well.",
        ],
        ['product', "$g''(u)\\,u''$", 'The derivative of a product is not the product of the derivatives.'],
        [
          'one-rate',
          "$g''(u)\\,u' + g'(u)\\,u''$",
          "Nearly: differentiating $g'(u)$ brings one $u'$, and one stood there before, so it is squared.",
        ],
      ),
    },
    {
      id: 'second',
      skill: 'second-derivatives',
      prompt: { en: "Find $f''(x)$." },
      answer: { op: 'second-derivative', of: 'f', wrt: 'x' },
    },
  ],
  pinned: [{ seed: 0, parameters: { outer: 'exp(u)', a: '3', b: '1', inner: 'x^2+3' } }],
  followUps: [
    {
      id: 'linear-inner',
      question: { en: "When is $f'' = g''(u)\\,u'^2$ enough?" },
      rubric: {
        en: "When the inner function is linear, so that its second derivative is zero. It is also used as an approximation (Gauss–Newton) where $g'(u)$ is small.",
      },
    },
  ],
};
