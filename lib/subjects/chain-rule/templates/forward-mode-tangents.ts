// Forward mode by hand: the derivative of every node with respect to one input, carried along with the values.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const forwardModeTangents: TemplateDocument = {
  schema: 1,
  id: 'forward-mode-tangents',
  version: 1,
  subject: 'chain-rule',
  skill: 'computational-graph',
  title: { en: 'Tangents in forward mode' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { second: ['sum', 'difference'] } }] },
    { difficulty: 4, constraints: [{ only: { second: ['product', 'square'] } }] },
  ],
  minutes: 7,
  parameters: [
    whole('c', 2, 6),
    oneOf('first', { product: 'x*y', mixed: 'x^2+c*y', scaled: 'c*x-y^2' }),
    oneOf('second', { sum: 'c*u+x', difference: 'u-c*x', product: 'u*x', square: 'u^2-x' }),
    oneOf('third', { product: 'u*v', sum: 'c*u-v', square: 'v^2+u' }),
    whole('px', -3, 4, 0, 1),
    whole('py', -3, 4, 0, 1),
  ],
  constraints: ['px != py', 'px != c', 'py != c'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
  ],
  definitions: [
    { name: 'u', is: 'first' },
    { name: 'v', is: 'second' },
    { name: 'z', is: 'third' },
  ],
  prompt: {
    en: 'Forward mode carries two numbers through a program: the value of each name, and its tangent, the derivative with respect to one chosen input. The program is\n\n{{system}}\n\nat {{point}}. The chosen input is $x$, so the tangents start with $\\dot x = 1$ and $\\dot y = 0$.',
  },
  conventions: [
    { en: '$\\dot v$ stands for $\\partial v/\\partial x$, the total derivative through everything in between.' },
  ],
  parts: [
    {
      id: 'first',
      skill: 'computational-graph',
      prompt: { en: 'What is the tangent $\\dot u$?' },
      answer: { op: 'derivative', of: 'u', wrt: 'x', atPoint: true },
      size: { from: '1', to: '200' },
    },
    {
      id: 'second',
      skill: 'computational-graph',
      prompt: { en: 'What is the tangent $\\dot v$?' },
      answer: { op: 'derivative', of: 'v', wrt: 'x', atPoint: true },
      size: { from: '1', to: '500' },
    },
    {
      id: 'third',
      skill: 'computational-graph',
      prompt: { en: 'What is the tangent $\\dot z$?' },
      answer: { op: 'derivative', of: 'z', wrt: 'x', atPoint: true },
      size: { from: '1', to: '20000' },
    },
    {
      id: 'other-input',
      skill: 'computational-graph',
      prompt: { en: 'You need $\\partial z/\\partial y$ as well. What must be done?' },
      answer: {
        op: 'choice',
        right: 'again',
        options: [
          {
            id: 'again',
            label: { en: 'A second pass that starts with $\\dot x = 0$, $\\dot y = 1$' },
            because: { en: 'One forward pass serves one direction of the inputs.' },
          },
          {
            id: 'once',
            label: { en: 'The same pass, started with $\\dot x = 1$, $\\dot y = 1$' },
            because: {
              en: 'That gives the sum of both derivatives, the rate along the direction $(1, 1)$; they cannot be told apart afterwards.',
            },
          },
          {
            id: 'back',
            label: { en: 'Nothing: divide $\\dot z$ by $\\dot u$ to get there' },
            because: { en: 'No tangent of this pass knows how anything changes with $y$, since $\\dot y$ was 0.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { c: '2', first: 'x*y', second: '2*u+x', third: 'u*v', px: '3', py: '4' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'dual',
      question: { en: 'How do dual numbers do this without any change to the program?' },
      rubric: {
        en: 'Compute with $v + \\dot v\\,\\varepsilon$ where $\\varepsilon^2 = 0$: the arithmetic of products and functions then carries the tangents by itself.',
      },
    },
    {
      id: 'many-inputs',
      question: { en: 'Why does nobody train a network with a million weights in forward mode?' },
      rubric: {
        en: 'It would take a pass for each weight; reverse mode gets all derivatives of one loss in one pass.',
      },
    },
  ],
};
