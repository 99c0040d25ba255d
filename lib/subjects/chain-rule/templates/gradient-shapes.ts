// The shape of every gradient of a two-layer network: match each with its size.
import type { LocalText, TemplateDocument } from '../../../problems/template';
import { activation, FUNCTIONS } from '../common';
import { LAYOUT, real, size } from '../matrices';

const gradientOf = (name: string): LocalText => ({ en: `$\\partial L/\\partial ${name}$` });
const sized = (rows: string, columns: string): LocalText => ({ en: `${rows} × ${columns}` });

export const gradientShapes: TemplateDocument = {
  schema: 1,
  id: 'gradient-shapes',
  version: 1,
  subject: 'chain-rule',
  skill: 'shapes',
  title: { en: 'The shape of every gradient' },
  difficulty: 2,
  minutes: 6,
  parameters: [size('n', 2, 8), size('m', 2, 8), size('k', 2, 8), activation('phi', 'sigmoid', 'tanh', 'relu')],
  constraints: ['n != m', 'n != k', 'm != k'],
  levels: [
    { difficulty: 2, constraints: ['n+m+k <= 13'] },
    { difficulty: 3, constraints: ['n+m+k > 13'] },
  ],
  variables: [real('W1', 'n', 'm'), real('b', 'n', 1), real('W2', 'k', 'n'), real('x', 'm', 1), real('t', 'k', 1)],
  definitions: [
    { name: 'z', is: 'W1*x+b' },
    { name: 'h', is: 'phi(z)' },
    { name: 'y', is: 'W2*h' },
    { name: 'L', is: 'sum((y-t)^2)' },
  ],
  prompt: {
    en: 'A network reads {{m}} numbers, has {{n}} hidden units and {{k}} outputs:\n\n{{system}}\n\nwith {{shapes}}. Before you write any gradient, say what shapes they have.',
  },
  conventions: [LAYOUT, FUNCTIONS],
  parts: [
    {
      id: 'match',
      skill: 'shapes',
      prompt: { en: 'Which gradient has which shape (rows × columns)?' },
      answer: {
        op: 'match',
        pairs: [
          { left: 'first', label: gradientOf('W_1'), right: 'n-m', matches: sized('{{n}}', '{{m}}') },
          { left: 'second', label: gradientOf('W_2'), right: 'k-n', matches: sized('{{k}}', '{{n}}') },
          { left: 'bias', label: gradientOf('b'), right: 'n-1', matches: sized('{{n}}', '1') },
          { left: 'output', label: gradientOf('y'), right: 'k-1', matches: sized('{{k}}', '1') },
          { left: 'input', label: gradientOf('x'), right: 'm-1', matches: sized('{{m}}', '1') },
        ],
        decoys: [
          { id: 'm-n', label: sized('{{m}}', '{{n}}') },
          { id: 'n-k', label: sized('{{n}}', '{{k}}') },
        ],
        because: {
          en: 'The loss is one number, so there is one derivative for each entry, laid out as the entries are.',
        },
      },
    },
    {
      id: 'hidden',
      skill: 'shapes',
      prompt: { en: 'Which shape has $\\partial L/\\partial W_1$?' },
      answer: { op: 'shape', wrt: 'W1' },
    },
    {
      id: 'jacobian',
      skill: 'jacobian',
      prompt: {
        en: 'And $\\partial h/\\partial W_1$, the derivative of a vector with respect to a matrix: how many numbers does it hold?',
      },
      answer: {
        op: 'choice',
        right: 'three',
        options: [
          {
            id: 'three',
            label: { en: '{{n}} · {{n}} · {{m}}: one for each entry of $h$ and each entry of $W_1$' },
            because: {
              en: 'It has three indices. Backpropagation never builds it: it carries the gradient of the loss, which has the shape of $W_1$.',
            },
          },
          {
            id: 'two',
            label: { en: '{{n}} · {{m}}: one for each entry of $W_1$, as for the loss' },
            because: {
              en: 'That is right for a scalar such as $L$. Each entry of $h$ has as many derivatives as that.',
            },
          },
          {
            id: 'outer',
            label: { en: '{{n}} · 1: one for each entry of $h$, with the weights summed' },
            because: { en: 'Derivatives with respect to different weights are not added; each weight has its own.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '4', m: '3', k: '2', phi: 'tanh(u)' } }],
  followUps: [
    {
      id: 'debugging',
      question: {
        en: 'Your backward pass fails with a shape error in one line. How do you find the right formula from the shapes alone?',
      },
      rubric: {
        en: 'The result must have the shape of the weight. With $\\delta$ (output × 1) and $h$ (input × 1) only $\\delta h^\\top$ fits; for the input only $W^\\top \\delta$. But square matrices fit either way, so a numerical check is still needed.',
      },
    },
  ],
};
