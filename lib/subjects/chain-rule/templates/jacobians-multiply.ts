// Two maps one after the other: each Jacobian at its own point, and their product.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const jacobiansMultiply: TemplateDocument = {
  schema: 1,
  id: 'jacobians-multiply',
  version: 1,
  subject: 'chain-rule',
  skill: 'jacobian',
  title: { en: 'The Jacobian of a composition' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { top: ['product', 'sum'], inner: ['product', 'plane'] } }] },
    { difficulty: 4, constraints: [{ only: { top: ['square', 'mixed'], inner: ['square', 'plane'] } }] },
  ],
  minutes: 10,
  parameters: [
    whole('a', 2, 4),
    whole('b', 2, 5),
    oneOf('inner', { product: 'x*y', plane: 'a*x+y', square: 'x^2-b*y' }),
    oneOf('other', { difference: 'b*x-y', slope: 'x+a*y' }),
    oneOf('top', { product: 'u*v', sum: 'a*u+v^2', square: 'u^2-b*v', mixed: 'u^2+u*v' }),
    oneOf('second', { plane: 'b*u-v', twice: 'u+a*v' }),
    whole('px', 2, 4),
    whole('py', -3, 3, 0, 1),
  ],
  constraints: ['a != b', 'px != py'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
  ],
  definitions: [
    { name: 'u', is: 'inner' },
    { name: 'v', is: 'other' },
    { name: 'p', is: 'top' },
    { name: 'q', is: 'second' },
  ],
  prompt: {
    en: 'A map $g$ sends $(x, y)$ to $(u, v)$, and a map $f$ sends $(u, v)$ on to $(p, q)$:\n\n{{system}}\n\nFind the Jacobian of the whole, $f \\circ g$, at {{point}}.',
  },
  conventions: [
    { en: 'Rows are outputs, columns are inputs, in the order in which they are named above.' },
    { en: 'Each Jacobian is taken at its own point: that of $f$ at $(u, v) = g(x, y)$.' },
  ],
  parts: [
    {
      id: 'inner',
      skill: 'jacobian',
      prompt: { en: 'What is the Jacobian $J_g$ of $(u, v)$ with respect to $(x, y)$ at {{point}}?' },
      answer: { op: 'jacobian', of: ['u', 'v'], wrt: ['x', 'y'], atPoint: true },
    },
    {
      id: 'outer',
      skill: 'jacobian',
      prompt: {
        en: 'What is the Jacobian $J_f$ of $(p, q)$ with respect to $(u, v)$, at the point to which $g$ leads?',
      },
      answer: { op: 'jacobian', of: ['p', 'q'], wrt: ['u', 'v'], atPoint: true },
    },
    {
      id: 'order',
      skill: 'jacobian',
      prompt: { en: 'How is the Jacobian of $f \\circ g$ made from the two?' },
      answer: {
        op: 'choice',
        right: 'outer-first',
        options: [
          {
            id: 'outer-first',
            label: { en: '$J_f \\, J_g$, a matrix product' },
            because: {
              en: 'A small step is multiplied by $J_g$ first and the result by $J_f$, so $J_g$ stands next to the step, on the right.',
            },
          },
          {
            id: 'inner-first',
            label: { en: '$J_g \\, J_f$, a matrix product' },
            because: { en: 'In this order $f$ would act before $g$. Matrices do not commute.' },
          },
          {
            id: 'entries',
            label: { en: '$J_f \\odot J_g$, entry by entry' },
            because: { en: 'Each entry must add over the variables in between; a product of single entries does not.' },
          },
          {
            id: 'added',
            label: { en: '$J_f + J_g$, a matrix sum' },
            because: { en: 'Along a chain derivatives multiply; sums come from parallel paths.' },
          },
        ],
      },
    },
    {
      id: 'whole',
      skill: 'jacobian',
      prompt: { en: 'What is the Jacobian of $(p, q)$ with respect to $(x, y)$ at {{point}}?' },
      answer: { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'], atPoint: true },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { a: '3', b: '2', inner: 'x*y', other: '2*x-y', top: 'u*v', second: 'u+3*v', px: '3', py: '2' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'paths',
      question: { en: 'Where are the paths of the graph in this matrix product?' },
      rubric: {
        en: 'The entry for $p$ and $x$ is $\\frac{\\partial p}{\\partial u}\\frac{\\partial u}{\\partial x} + \\frac{\\partial p}{\\partial v}\\frac{\\partial v}{\\partial x}$: one product for each path, added. A matrix product is a sum over paths.',
      },
    },
    {
      id: 'scalar-loss',
      question: { en: 'There is a scalar loss on top of $p$ and $q$. In which order would you multiply now?' },
      rubric: {
        en: 'From the left: the row $\\partial L/\\partial(p, q)$ times $J_f$ is a row again, then times $J_g$. No product of two matrices is needed. This is reverse mode.',
      },
    },
  ],
};
