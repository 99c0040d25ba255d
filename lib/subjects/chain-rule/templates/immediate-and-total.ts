// ∂⁺z/∂x against dz/dx: a variable that acts directly and through another one.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { IMMEDIATE, oneOf, whole } from '../several-variables';

export const immediateAndTotal: TemplateDocument = {
  schema: 1,
  id: 'immediate-and-total',
  version: 1,
  subject: 'chain-rule',
  skill: 'sum-over-paths',
  title: { en: 'Immediate and total derivative' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { top: ['product', 'square', 'sum'] } }] },
    { difficulty: 3, constraints: [{ only: { top: ['wave', 'growth', 'cubic'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('a', 2, 5),
    whole('b', 1, 6),
    oneOf('middle', { square: 'x^2+b', line: 'a*x-b', cube: 'x^3-b*x', root: 'sqrt(x)+b', sine: 'b*sin(x)' }),
    oneOf('top', {
      product: 'a*x*u+u^2',
      square: 'a*x*u^2',
      sum: 'a*x^2+b*u^2',
      wave: 'u*sin(x)+a*u',
      growth: 'u*exp(a*x)',
      cubic: 'x^3*u-a*u^2',
    }),
    whole('p', 2, 5),
  ],
  constraints: ['b != 2*a'],
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'u', is: 'middle' },
    { name: 'z', is: 'top' },
  ],
  prompt: {
    en: 'The variable $x$ stands in $z$ itself, and in $u$ as well:\n\n{{system}}\n\nTwo questions sound alike: how $z$ changes with $x$ while $u$ is held fixed, and how it changes when $u$ follows. The point of interest is {{point}}.',
  },
  conventions: [IMMEDIATE, { en: '$x$ is positive.' }, RADIANS, NATURAL],
  parts: [
    {
      id: 'immediate',
      skill: 'sum-over-paths',
      prompt: { en: 'Find the immediate derivative $\\partial^+ z/\\partial x$. It may contain $u$.' },
      answer: { op: 'immediate', of: 'z', wrt: 'x' },
    },
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: { en: 'Write the total derivative $dz/dx$ as a sum over the paths, with named derivatives.' },
      answer: { op: 'path-sum', of: 'z', wrt: 'x' },
    },
    {
      id: 'total',
      skill: 'multivariable-chain',
      prompt: { en: 'Now write $dz/dx$ concretely. You may use $u$.' },
      answer: { op: 'derivative', of: 'z', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is $dz/dx$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'z', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '50000' },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '1', middle: 'x^2+1', top: '3*x*u+u^2', p: '2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'recurrent',
      question: { en: 'Where does a recurrent network need the same distinction?' },
      rubric: {
        en: 'In $h_k = \\varphi(w h_{k-1} + \\dots)$ the weight acts directly at step $k$ and through $h_{k-1}$, which was made with it too. The immediate derivative is the last factor of each path; the total one is the sum over all earlier steps.',
      },
    },
    {
      id: 'frameworks',
      question: { en: 'Which of the two does `z.backward()` put into `x.grad`, and how could you get the other one?' },
      rubric: {
        en: 'The total one: it follows every path. Detaching $u$ (stop-gradient) cuts the path through it and leaves the immediate derivative.',
      },
    },
  ],
};
