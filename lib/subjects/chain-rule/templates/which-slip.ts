// Four wrong derivatives of a sine of something: which slip made each of them?
import type { TemplateDocument } from '../../../problems/template';
import { RADIANS } from '../common';
import { choice } from '../parts';

export const whichSlip: TemplateDocument = {
  schema: 1,
  id: 'which-slip',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'Four wrong derivatives' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { outer: ['sine'] } }] },
    { difficulty: 3, constraints: [{ only: { outer: ['cosine'] } }] },
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
      ],
    },
    { name: 'a', type: 'integer', from: 2, to: 9 },
    { name: 'n', type: 'integer', from: 2, to: 3 },
    { name: 'b', type: 'integer', from: 1, to: 9 },
    { name: 'p', type: 'rational', from: '-2', to: '5/2', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'dropped', type: 'choice', options: [{ id: 'one', is: "outer'(a*x^n+b)" }] },
    { name: 'kept', type: 'choice', options: [{ id: 'one', is: 'outer(a*x^n+b)*a*n*x^(n-1)' }] },
    { name: 'elsewhere', type: 'choice', options: [{ id: 'one', is: "outer'(x)*a*n*x^(n-1)" }] },
    { name: 'twice', type: 'choice', options: [{ id: 'one', is: "outer'(a*n*x^(n-1))" }] },
  ],
  constraints: ['a*p^n+b < 30', 'a*p^n+b > -30'],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'a*x^n+b', hidden: true },
    { name: 'f', is: 'outer(u)' },
  ],
  prompt: {
    en: 'Four people differentiate\n\n$$f(x) = {{f}}.$$\n\nThey write\n\n- A: ${{dropped}}$\n- B: ${{kept}}$\n- C: ${{elsewhere}}$\n- D: ${{twice}}$\n\nand all four are wrong.',
  },
  conventions: [RADIANS],
  parts: [
    {
      id: 'slips',
      skill: 'chain-rule',
      prompt: { en: 'Which slip belongs to which answer?' },
      answer: {
        op: 'match',
        pairs: [
          { left: 'a', label: { en: 'A' }, right: 'inner-missing', matches: { en: 'The inner derivative is missing' } },
          {
            left: 'b',
            label: { en: 'B' },
            right: 'outer-kept',
            matches: { en: 'The outer function is not differentiated' },
          },
          { left: 'c', label: { en: 'C' }, right: 'at-x', matches: { en: 'The outer derivative is taken at $x$' } },
          {
            left: 'd',
            label: { en: 'D' },
            right: 'at-slope',
            matches: { en: 'The outer derivative is taken at the inner derivative' },
          },
        ],
        decoys: [{ id: 'added', label: { en: 'The two derivatives are added' } }],
        because: {
          en: 'The right derivative has two factors: the outer derivative, taken at the inner function, and the inner derivative.',
        },
      },
    },
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: "What is $f'(x)$?" },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: "And $f'({{p}})$? Three significant figures are enough." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '20000' },
    },
    {
      id: 'test',
      skill: 'local-estimate',
      prompt: { en: 'Which test would show quickly, without the right answer, that A is wrong?' },
      answer: choice(
        [
          'difference',
          'Compare it with $(f(x+h)-f(x))/h$ for a small $h$',
          'A difference quotient needs values of $f$ only, and is close to the true slope. It is how gradients of networks are checked.',
        ],
        ['value', 'Compare it with $f(x)$ at some $x$', 'The value of a function says nothing about its slope.'],
        [
          'zero',
          'See whether it is zero at $x = 0$',
          'A wrong answer may well agree at one point; and here the true slope is zero there, as many wrong ones are.',
        ],
      ),
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        outer: 'sin(u)',
        a: '3',
        n: '2',
        b: '2',
        p: '2',
        dropped: 'cos(3*x^2+2)',
        kept: 'sin(3*x^2+2)*6*x',
        elsewhere: 'cos(x)*6*x',
        twice: 'cos(6*x)',
      },
    },
  ],
  followUps: [
    {
      id: 'units',
      question: { en: 'With $x$ in seconds and the sine without a unit, how do the units alone show that A is wrong?' },
      rubric: {
        en: 'The derivative must be per second. A cosine has no unit; the inner derivative brings the unit of one over time.',
      },
    },
  ],
};
