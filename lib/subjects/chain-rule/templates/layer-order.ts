// Four unknown functions: the order of the steps, forwards and backwards, and the derivative in primes.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const layerOrder: TemplateDocument = {
  schema: 1,
  id: 'layer-order',
  version: 1,
  subject: 'chain-rule',
  skill: 'nested-composition',
  title: { en: 'Functions that nobody has written down' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['x', 'multiple'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['square', 'line', 'cube'] } }] },
  ],
  minutes: 6,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 9 },
    { name: 'b', type: 'integer', from: 1, to: 9 },
    { name: 'k', type: 'integer', from: 2, to: 9 },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'x', is: 'x' },
        { id: 'multiple', is: 'a*x' },
        { id: 'line', is: 'a*x+b' },
        { id: 'square', is: 'x^2+b' },
        { id: 'cube', is: 'a*x^3' },
      ],
    },
  ],
  constraints: [],
  variables: [
    { name: 'x', domain: 'real' },
    { name: 'f', domain: 'function' },
    { name: 'g', domain: 'function' },
    { name: 'h', domain: 'function' },
  ],
  definitions: [
    { name: 'u', is: 'h(inner)' },
    { name: 'v', is: 'g(u)' },
    { name: 'J', is: 'k*f(v)' },
  ],
  prompt: {
    en: 'A cost is worked out through functions $f$, $g$ and $h$ that are differentiable, but unknown:\n\n{{system}}\n\nThe whole of it is one composition, to be differentiated with respect to $x$.',
  },
  conventions: [
    {
      en: "A prime is the derivative of a function with respect to its own argument: $f'(v)$ is the slope of $f$ at $v$.",
    },
  ],
  parts: [
    {
      id: 'order',
      skill: 'chain-factors',
      prompt: { en: 'Backpropagation finds $dJ/dx$ in these steps. Put them in order.' },
      answer: {
        op: 'order',
        steps: [
          { id: 'forward', label: { en: 'Find and keep the values of $u$ and $v$' } },
          { id: 'outer', label: { en: "Take $f'$ at $v$ for the slope of $J$ by $v$" } },
          { id: 'middle', label: { en: "Multiply by $g'$ at $u$ for the slope of $J$ by $u$" } },
          { id: 'inner', label: { en: 'Multiply by the slope of $u$ by $x$' } },
        ],
        because: {
          en: 'The values are found from the inside outwards. The slopes are multiplied from the outside inwards, and each needs a value from the way forward.',
        },
      },
    },
    {
      id: 'derivative',
      skill: 'nested-composition',
      prompt: { en: "Write $dJ/dx$ as a formula, with $f'$, $g'$ and $h'$. You may use $u$ and $v$." },
      answer: { op: 'derivative', of: 'J', wrt: 'x' },
    },
    {
      id: 'where',
      skill: 'inner-function',
      prompt: { en: "At which value is $g'$ taken?" },
      answer: choice(
        [
          'u',
          'At $u$, the value that enters $g$',
          'A slope is taken where its function works: at the value that enters it.',
        ],
        [
          'v',
          'At $v$, the value that leaves $g$',
          "$v$ is what $g$ makes of $u$; it enters $f$, so $f'$ is taken there.",
        ],
        ['x', 'At $x$, the variable of the derivative', '$g$ never sees $x$; it is given $u$.'],
        [
          'slope',
          "At $h'$, the slope of the step before",
          'Slopes are multiplied with one another. They do not enter the functions.',
        ],
      ),
    },
    {
      id: 'zero',
      skill: 'rates-multiply',
      prompt: { en: "Suppose that $g'$ is zero at the value that enters $g$. What follows for $dJ/dx$?" },
      answer: choice(
        [
          'blocked',
          'It is zero, whatever $f$ and $h$ do',
          'One factor zero makes the product zero: no small change passes that layer. So a saturated unit blocks learning in all layers below it.',
        ],
        [
          'small',
          'It is smaller than usual, but not zero',
          'A product with a factor zero is zero, however large the others are.',
        ],
        [
          'fh',
          "It is $f'(v) \\cdot h'$ alone",
          'A factor that is zero does not drop out of a product; it makes it zero. Dropping out would be a factor 1.',
        ],
      ),
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '1', k: '3', inner: '2*x+1' } }],
  followUps: [
    {
      id: 'which-way',
      question: { en: 'The product may be multiplied from either end. Why do networks begin at the loss?' },
      rubric: {
        en: 'A loss is one number and the inputs are many. From the loss each step multiplies a row vector by a matrix; from the inputs whole matrices would be multiplied.',
      },
    },
  ],
};
