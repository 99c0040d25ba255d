// The logarithm of a product: it becomes a sum first, and gives the derivative of the product back at the end.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL } from '../common';
import { choicePart, slopeAtPoint, slopePart, THREE_FIGURES } from '../network-parts';
import { oneOf, whole } from '../several-variables';

export const logOfAProduct: TemplateDocument = {
  schema: 1,
  id: 'log-of-a-product',
  version: 1,
  subject: 'chain-rule',
  skill: 'exponents-logarithms',
  title: { en: 'Take the logarithm first' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { second: ['square-root', 'power'] } }] },
    { difficulty: 4, constraints: [{ only: { second: ['below', 'root-below'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('m', 2, 6),
    whole('c', 1, 5),
    whole('n', 2, 5),
    whole('base', 2, 5),
    oneOf('second', {
      'square-root': 'sqrt(x^2+c)',
      power: '(x^2+c)^n',
      below: '(x^2+c)^(-n)',
      'root-below': '1/sqrt(x^2+c)',
    }),
    oneOf('logged', {
      'square-root': 'ln(x^2+c)/2',
      power: 'n*ln(x^2+c)',
      below: '-n*ln(x^2+c)',
      'root-below': '-ln(x^2+c)/2',
    }),
    { name: 'p', type: 'rational', from: '1/2', to: '4', step: '1/2', not: ['1'] },
  ],
  constraints: [
    { when: { second: ['square-root'] }, only: { logged: ['square-root'] } },
    { when: { second: ['power'] }, only: { logged: ['power'] } },
    { when: { second: ['below'] }, only: { logged: ['below'] } },
    { when: { second: ['root-below'] }, only: { logged: ['root-below'] } },
  ],
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'f', is: 'x^m*base^x*second' },
    // ln f, split.
    { name: 'y', is: 'm*ln(x)+x*ln(base)+logged' },
  ],
  prompt: {
    en: 'For $x > 0$ let\n\n$$f(x) = {{f}}, \\qquad y = \\ln f(x).$$',
  },
  conventions: [NATURAL],
  parts: [
    choicePart(
      'split',
      'exponents-logarithms',
      'What does the logarithm make of the factor ${{base}}^{x}$, and of the power $x^{{{m}}}$?',
      [
        'factors',
        '$x \\ln {{base}}$ and ${{m}} \\ln x$',
        'Exponents come down as factors, and the logarithm of a product is a sum. Each term is then differentiated on its own.',
      ],
      [
        'powers',
        '$(\\ln {{base}})^{x}$ and $(\\ln x)^{{{m}}}$',
        'The exponent belongs to what is inside the logarithm; outside, it is a factor.',
      ],
      [
        'sums',
        '$x + \\ln {{base}}$ and ${{m}} + \\ln x$',
        'A sum stands for a product, not for a power: $\\ln {{base}}^x$ is $x$ times $\\ln {{base}}$.',
      ],
    ),
    slopePart('relative', 'exponents-logarithms', 'y', 'x', 'Find $dy/dx$. Split the logarithm first.'),
    slopeAtPoint(
      'relative-value',
      'derivative-at-a-point',
      'y',
      'x',
      `What is $dy/dx$ at $x = {{p}}$? ${THREE_FIGURES}`,
      { from: '0.02', to: '100' },
    ),
    choicePart(
      'back',
      'exponents-logarithms',
      "How does $f'(x)$ come out of $dy/dx$?",
      [
        'times',
        "$f' = f \\cdot dy/dx$",
        "By the chain rule $dy/dx = f'/f$: the relative rate of change. Multiply by $f$.",
      ],
      [
        'exponential',
        "$f' = e^{dy/dx}$",
        'The exponential turns $y$ back into $f$, but not the slope of $y$ into the slope of $f$.',
      ],
      [
        'divide',
        "$f' = (dy/dx) / f$",
        "$dy/dx = f'/f$ already has $f$ below the fraction line; multiplying removes it.",
      ],
      ['same', "$f' = dy/dx$", 'The outer derivative of the logarithm, $1/f$, is between them.'],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { m: '3', c: '2', n: '2', base: '2', second: 'sqrt(x^2+2)', logged: 'ln(x^2+2)/2', p: '2' },
    },
  ],
  followUps: [
    {
      id: 'likelihood',
      question: { en: 'Why is the logarithm of a likelihood maximised, rather than the likelihood?' },
      rubric: {
        en: 'The likelihood is a product over the examples; its logarithm is a sum, whose derivative is a sum of one term each. The logarithm rises everywhere, so the place of the maximum is the same, and products of many small numbers do not underflow.',
      },
    },
  ],
};
