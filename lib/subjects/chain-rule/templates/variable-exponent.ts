// Variable base and variable exponent: take the logarithm first.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const variableExponent: TemplateDocument = {
  schema: 1,
  id: 'variable-exponent',
  version: 2,
  subject: 'chain-rule',
  skill: 'exponents-logarithms',
  title: { en: 'Base and exponent both vary' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { base: ['x', 'multiple'] } }] },
    { difficulty: 4, constraints: [{ only: { base: ['square', 'root'] } }] },
  ],
  minutes: 8,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 4 },
    { name: 'b', type: 'integer', from: 1, to: 6 },
    { name: 'c', type: 'integer', from: 1, to: 4 },
    {
      name: 'base',
      type: 'choice',
      options: [
        { id: 'x', is: 'x' },
        { id: 'multiple', is: 'b*x+c' },
        { id: 'square', is: 'x^2+b' },
        { id: 'root', is: '1+sqrt(x)' },
      ],
    },
    {
      name: 'exponent',
      type: 'choice',
      options: [
        { id: 'multiple', is: 'a*x' },
        { id: 'line', is: 'a*x+c' },
        { id: 'square', is: 'x^2' },
        { id: 'sine', is: 'sin(a*x)' },
        { id: 'reciprocal', is: 'a/(x+1)' },
      ],
    },
    { name: 'p', type: 'rational', from: '1/5', to: '7/5', step: '1/5', not: ['1'] },
  ],
  constraints: [],
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'f', is: 'base^(exponent)' },
    { name: 'l', is: '(exponent)*ln(base)' },
  ],
  prompt: { en: 'For $x > 0$ let\n\n$$f(x) = {{f}}, \\qquad l(x) = \\ln f(x) = {{l}}.$$' },
  conventions: [{ en: '$\\ln$ is the natural logarithm; angles are in radians.' }],
  parts: [
    {
      id: 'rule',
      skill: 'exponents-logarithms',
      prompt: { en: 'Why is the power rule alone not enough for $f$?' },
      answer: choice(
        [
          'varies',
          'The exponent changes with $x$ as well',
          'The power rule holds for a fixed exponent, the rule for exponentials for a fixed base; here neither is fixed.',
        ],
        [
          'large',
          'The exponent may be larger than 1',
          'The power rule does not mind the size of an exponent, only that it is a constant.',
        ],
        [
          'inner',
          'The base is a composition',
          'That would only add a factor, by the chain rule. The trouble is in the exponent.',
        ],
      ),
    },
    {
      id: 'logarithm',
      skill: 'product-quotient',
      prompt: { en: "Find $l'(x)$." },
      answer: { op: 'derivative', of: 'l', wrt: 'x' },
    },
    {
      id: 'derivative',
      skill: 'exponents-logarithms',
      prompt: { en: "Since $l = \\ln f$, the chain rule gives $l' = f'/f$. So what is $f'(x)$?" },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: "What is $f'({{p}})$? Three significant figures are enough." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '2000' },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '1', c: '1', base: 'x', exponent: '2*x', p: '6/5' } }],
  followUps: [
    {
      id: 'two-paths',
      question: {
        en: 'Hold the exponent fixed and differentiate, then hold the base fixed and differentiate. How do the two results give the answer?',
      },
      rubric: {
        en: 'Their sum is the derivative: $x$ reaches $f$ along two paths, through the base and through the exponent. The first gives the power rule, the second the rule for exponentials.',
      },
    },
  ],
};
