// Differentiated by one variable, then by the other: the product of the variables stands inside, so the product rule comes in.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { choicePart, slopeAtPoint, slopePart, THREE_FIGURES } from '../network-parts';
import { functionOf, OTHERS_FIXED, whole } from '../several-variables';

export const mixedSecondDerivative: TemplateDocument = {
  schema: 1,
  id: 'mixed-second-derivative',
  version: 1,
  subject: 'chain-rule',
  skill: 'second-derivatives',
  title: { en: 'First by x, then by y' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['k = 1'] },
    { difficulty: 4, constraints: ['k > 1'] },
  ],
  minutes: 7,
  parameters: [
    whole('k', 1, 4),
    whole('b', 1, 6),
    functionOf('outer', {
      sine: 'sin(u)',
      cosine: 'cos(u)',
      exponential: 'exp(u)',
      'power-of-two': '2^u',
      'hyperbolic-cosine': 'cosh(u)',
      arctangent: 'atan(u)',
    }),
    { name: 'px', type: 'rational', from: '-3/2', to: '2', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'py', type: 'rational', from: '-3/2', to: '2', step: '1/2', not: ['0', '1', '-1'] },
  ],
  constraints: ['px != py', 'k*px*py < 4', 'k*px*py > -4'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
  ],
  definitions: [
    { name: 'u', is: 'k*x*y', hidden: true },
    { name: 'f', is: 'outer(u)+b*y' },
    { name: 'h', derivative: { of: 'f', wrt: 'x' } },
  ],
  prompt: { en: 'Let\n\n$$f(x, y) = {{f}}.$$' },
  conventions: [OTHERS_FIXED, RADIANS, NATURAL],
  parts: [
    slopePart('by-x', 'partial-derivatives', 'f', 'x', 'Find $\\partial f/\\partial x$.'),
    choicePart(
      'rule',
      'second-derivatives',
      'What must be done when $\\partial f/\\partial x$ is now differentiated with respect to $y$?',
      [
        'product',
        'The product rule, and the chain rule in one of its terms',
        '$y$ stands in front, as the inner derivative of the first step, and inside the function as well.',
      ],
      [
        'chain',
        'The chain rule only: the $y$ in front stays as a constant',
        '$y$ was held fixed in the first step; in the second one it is what moves.',
      ],
      [
        'front',
        'Only the $y$ in front is differentiated',
        '$y$ also stands inside the function, which changes with it.',
      ],
      [
        'nothing',
        'It is zero, since $x$ was the variable',
        'The slope in the direction of $x$ may well depend on $y$.',
      ],
    ),
    slopePart(
      'mixed',
      'second-derivatives',
      'h',
      'y',
      'Find $\\dfrac{\\partial}{\\partial y} \\dfrac{\\partial f}{\\partial x}$.',
    ),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'h',
      'y',
      `What is this mixed derivative at {{point}}? ${THREE_FIGURES}`,
      { from: '0.01', to: '2000' },
    ),
  ],
  pinned: [{ seed: 0, parameters: { k: '1', b: '2', outer: 'sin(u)', px: '1/2', py: '2' } }],
  followUps: [
    {
      id: 'hessian',
      question: { en: 'Which derivatives make up the Hessian of $f$, and how many different ones are there?' },
      rubric: {
        en: 'Four second derivatives; the two mixed ones agree where they are continuous, so three differ. For $n$ variables there are $n(n+1)/2$.',
      },
    },
  ],
};
