// A power with the variable in the exponent and a base other than e.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const exponentialAnyBase: TemplateDocument = {
  schema: 1,
  id: 'exponential-any-base',
  version: 1,
  subject: 'chain-rule',
  skill: 'exponents-logarithms',
  title: { en: 'Growth with another base' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['multiple', 'line'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['square', 'root'] } }] },
  ],
  minutes: 5,
  parameters: [
    { name: 'base', type: 'integer', from: 2, to: 10 },
    { name: 'k', type: 'integer', from: 2, to: 9 },
    { name: 'a', type: 'integer', from: -3, to: 4, not: [0, 1] },
    { name: 'b', type: 'integer', from: 1, to: 4 },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'multiple', is: 'a*x' },
        { id: 'line', is: 'a*x-b' },
        { id: 'square', is: 'x^2-b' },
        { id: 'root', is: 'sqrt(x^2+b)' },
      ],
    },
    { name: 'p', type: 'rational', from: '-3/2', to: '3/2', step: '1/2', not: ['0', '1', '-1'] },
  ],
  constraints: [],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'inner', hidden: true },
    { name: 'f', is: 'k*base^u' },
  ],
  prompt: { en: 'Let\n\n$$f(x) = {{f}}.$$' },
  conventions: [{ en: '$\\ln$ is the natural logarithm; write it as `ln`.' }],
  parts: [
    {
      id: 'rewrite',
      skill: 'exponents-logarithms',
      prompt: { en: 'Which is the same as ${{base}}^{u}$?' },
      answer: choice(
        [
          'right',
          '$e^{u \\ln {{base}}}$',
          '${{base}} = e^{\\ln {{base}}}$, and powers of powers multiply their exponents. So the derivative with respect to $u$ brings $\\ln {{base}}$ down.',
        ],
        [
          'outside',
          '$\\ln {{base}} \\cdot e^{u}$',
          'That would multiply the whole power; the logarithm belongs into the exponent.',
        ],
        [
          'turned',
          '$e^{u / \\ln {{base}}}$',
          'Test it with $u = 1$: it must give ${{base}}$, and $e^{\\ln {{base}}}$ does.',
        ],
        [
          'power',
          '$u^{{{base}}}$',
          'Base and exponent are not exchangeable: this is a power of $u$, not an exponential.',
        ],
      ),
    },
    {
      id: 'derivative',
      skill: 'exponents-logarithms',
      prompt: { en: "Find $f'(x)$." },
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
  ],
  pinned: [{ seed: 0, parameters: { base: '2', k: '5', a: '3', b: '1', inner: '3*x', p: '1/2' } }],
  followUps: [
    {
      id: 'why-e',
      question: { en: 'What is special about the base $e$?' },
      rubric: {
        en: 'It is the base whose exponential is its own derivative, because $\\ln e = 1$. Every other base brings a factor.',
      },
    },
  ],
};
