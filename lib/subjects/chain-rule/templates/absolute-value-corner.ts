// The absolute value of a function: its sign is the outer derivative, and at a zero there is none.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopeAtPoint, slopePart } from '../network-parts';
import { oneOf, whole } from '../several-variables';

export const absoluteValueCorner: TemplateDocument = {
  schema: 1,
  id: 'absolute-value-corner',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'The absolute value of a function' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['line', 'parabola'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['cubic', 'exponential', 'hyperbolic-cosine'] } }] },
  ],
  minutes: 6,
  parameters: [
    whole('a', 2, 6),
    whole('b', 1, 12),
    whole('k', 2, 9),
    oneOf('inner', {
      line: 'a*x-b',
      parabola: 'x^2-b',
      cubic: 'a*x^3-b*x',
      exponential: 'exp(x)-b',
      'hyperbolic-cosine': 'cosh(x)-b',
    }),
    { name: 'p', type: 'rational', from: '-3', to: '3', step: '1/2', not: ['0', '1', '-1'] },
  ],
  // The slope must not be a number of the statement by chance.
  constraints: ['2*k*p != b', '2*k*p != -b', 'k*a != b'],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'inner' },
    { name: 'f', is: 'k*abs(u)' },
  ],
  prompt: { en: 'A loss is the absolute value of an error, times a weight:\n\n{{system}}' },
  conventions: [
    {
      en: '$\\operatorname{sign}(u)$ is 1 for $u > 0$ and $-1$ for $u < 0$. Type it as `sign(u)`. Where $u = 0$ there is no derivative.',
    },
  ],
  parts: [
    slopePart(
      'derivative',
      'chain-rule',
      'f',
      'x',
      "Find $f'(x)$ where it exists. You may use $u$ for what it stands for.",
    ),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'f',
      'x',
      "What is $f'({{p}})$? Three significant figures are enough.",
      {
        from: '0.01',
        to: '2000',
      },
    ),
    {
      id: 'tangent',
      skill: 'local-estimate',
      prompt: { en: 'Which line is the tangent at $x = {{p}}$? Write its height as a formula in $x$.' },
      answer: { op: 'tangent', of: 'f', wrt: 'x' },
    },
    choicePart(
      'corner',
      'chain-rule',
      "Where $u = 0$ and $u' \\ne 0$: what does the graph of $f$ do?",
      [
        'corner',
        'It has a corner: the slopes on the two sides are opposite',
        "The inner slope $u'$ is nearly the same on both sides, and the sign in front of it jumps from $-1$ to 1.",
      ],
      [
        'flat',
        "It is flat there: $f' = 0$",
        'It has its least value there, but it comes down and goes up with full slope; a least value at a corner needs no slope of 0.',
      ],
      ['jump', 'It jumps', 'The value passes through 0 without a jump; it is the slope that jumps.'],
      [
        'smooth',
        'Nothing special: the chain rule holds',
        'The chain rule needs the outer derivative at $u$, and $|u|$ has none at 0.',
      ],
    ),
    choicePart(
      'gradient-size',
      'losses',
      'Two errors, one small and one large, with the same inner slope. How do the slopes of $|u|$ compare?',
      [
        'same',
        'They have the same size',
        'Only the sign of $u$ enters. This is why a mean absolute error is not ruled by outliers, and does not slow down near the target.',
      ],
      [
        'larger',
        'The large error has the larger slope',
        'That holds for the square $u^2$, whose slope $2u$ grows with the error.',
      ],
      [
        'smaller',
        'The large error has the smaller slope',
        'The outer derivative has the size 1 for every error that is not 0.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '5', k: '2', inner: '3*x-5', p: '1/2' } }],
  followUps: [
    {
      id: 'subgradient',
      question: { en: 'What does a framework return for the derivative of $|u|$ at 0, and is it a derivative?' },
      rubric: {
        en: 'Usually 0, by convention. It is not a derivative but a subgradient: any number from $-1$ to 1 would do, and gradient descent works with either.',
      },
    },
  ],
};
