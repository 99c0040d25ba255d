// A product with a composition in it: two terms, the chain rule in one of them, and where they cancel.
import type { TemplateDocument } from '../../../problems/template';
import { RADIANS } from '../common';
import { choice } from '../parts';

export const productWithChain: TemplateDocument = {
  schema: 1,
  id: 'product-with-chain',
  version: 2,
  subject: 'chain-rule',
  skill: 'product-quotient',
  title: { en: 'Product rule outside, chain rule inside' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { first: ['x', 'square'] } }] },
    { difficulty: 3, constraints: [{ only: { first: ['sum', 'cube'] } }] },
  ],
  minutes: 6,
  parameters: [
    { name: 'a', type: 'integer', from: -5, to: 5, not: [0, 1, -1] },
    { name: 'b', type: 'integer', from: 1, to: 7 },
    {
      name: 'first',
      type: 'choice',
      options: [
        { id: 'x', is: 'x' },
        { id: 'square', is: 'x^2' },
        { id: 'cube', is: 'x^3' },
        { id: 'sum', is: 'x^2+b' },
      ],
    },
    {
      name: 'second',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'exponential', is: 'exp(u)' },
        { id: 'sine', is: 'sin(u)' },
        { id: 'cosine', is: 'cos(u)' },
        { id: 'hyperbolic-tangent', is: 'tanh(u)' },
      ],
    },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'multiple', is: 'a*x' },
        { id: 'line', is: 'a*x+b' },
        { id: 'square', is: 'a*x^2' },
      ],
    },
    { name: 'p', type: 'rational', from: '-3/2', to: '3/2', step: '1/2', not: ['0', '1', '-1'] },
  ],
  constraints: [],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [{ name: 'f', is: 'first*second(inner)' }],
  prompt: { en: 'Let\n\n$$f(x) = {{f}}.$$' },
  conventions: [RADIANS],
  parts: [
    {
      id: 'rule',
      skill: 'product-quotient',
      prompt: { en: 'Which rule comes first?' },
      answer: choice(
        [
          'product',
          'The product rule',
          'For a given $x$ the multiplication is carried out last, so its rule comes first. The chain rule is needed inside it.',
        ],
        [
          'chain',
          'The chain rule',
          'It is needed, but inside: the last thing to be carried out for a given $x$ is the multiplication.',
        ],
        [
          'either',
          'Either, the order does not matter',
          'The rules are not steps to be exchanged: the outermost operation decides, and here that is the multiplication.',
        ],
      ),
    },
    {
      id: 'derivative',
      skill: 'product-quotient',
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
  pinned: [{ seed: 0, parameters: { first: 'x^2', second: 'exp(u)', a: '-2', b: '1', inner: '-2*x', p: '1/2' } }],
  followUps: [
    {
      id: 'why-two',
      question: { en: 'Why has the derivative two terms, in the language of a computational graph?' },
      rubric: {
        en: 'The variable reaches the product along two paths, one through each factor. Each path gives a product of local derivatives, and paths are added. The product rule is the chain rule with two paths.',
      },
    },
  ],
};
