// A quotient whose top or bottom is a composition.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const quotientWithChain: TemplateDocument = {
  schema: 1,
  id: 'quotient-with-chain',
  version: 1,
  subject: 'chain-rule',
  skill: 'product-quotient',
  title: { en: 'Quotient rule outside, chain rule inside' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { top: ['exponential', 'line'] } }] },
    { difficulty: 4, constraints: [{ only: { top: ['root', 'logarithm'] } }] },
  ],
  minutes: 7,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 5 },
    { name: 'b', type: 'integer', from: 1, to: 6 },
    { name: 'c', type: 'integer', from: 1, to: 5 },
    { name: 'n', type: 'integer', from: 2, to: 3 },
    {
      name: 'top',
      type: 'choice',
      options: [
        { id: 'exponential', is: 'exp(a*x)' },
        { id: 'line', is: 'a*x-b' },
        { id: 'root', is: 'sqrt(x^2+b)' },
        { id: 'logarithm', is: 'ln(x^2+b)' },
      ],
    },
    {
      name: 'bottom',
      type: 'choice',
      options: [
        { id: 'square', is: 'x^2+c' },
        { id: 'power', is: '(x^2+c)^n' },
        { id: 'exponential', is: '1+exp(c*x)' },
      ],
    },
    { name: 'p', type: 'rational', from: '-2', to: '2', step: '1/2', not: ['0', '1', '-1'] },
  ],
  constraints: [
    { when: { top: ['exponential', 'root', 'logarithm'] }, only: { bottom: ['square', 'exponential'] } },
    'a != c',
    'b != c',
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [{ name: 'f', is: 'top/bottom' }],
  prompt: { en: 'Let\n\n$$f(x) = {{f}}.$$\n\nIts denominator is never zero.' },
  conventions: [{ en: '$\\exp(u) = e^u$, and $\\ln$ is the natural logarithm.' }],
  parts: [
    {
      id: 'derivative',
      skill: 'product-quotient',
      prompt: { en: "Find $f'(x)$. Any form that is right will do." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: "What is $f'({{p}})$? Three significant figures are enough." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '20000' },
    },
    {
      id: 'as-product',
      skill: 'product-quotient',
      prompt: {
        en: 'Written as a product, $f = t \\cdot n^{-1}$ with top $t$ and bottom $n$. What does the chain rule give for the derivative of $n^{-1}$?',
      },
      answer: choice(
        [
          'right',
          "$-n^{-2}\\,n'$",
          'The outer function is $u^{-1}$ with derivative $-u^{-2}$, taken at $n$, times the inner derivative. With the product rule this is the quotient rule.',
        ],
        ['turned', "$1/n'$", 'The derivative of a reciprocal is not the reciprocal of the derivative.'],
        ['inner', '$-n^{-2}$', "The inner derivative $n'$ is missing: $n$ is a function of $x$."],
        ['sign', "$n^{-2}\\,n'$", 'The exponent $-1$ comes down as a factor, with its sign.'],
      ),
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '3', c: '1', n: '2', top: 'exp(2*x)', bottom: 'x^2+1', p: '1/2' } }],
  followUps: [
    {
      id: 'growth',
      question: { en: 'How can the quotient rule be remembered without a formula?' },
      rubric: {
        en: "As relative rates: $f'/f = t'/t - n'/n$. The relative rate of a quotient is the difference of the relative rates, which is what the derivative of $\\ln f$ says.",
      },
    },
  ],
};
