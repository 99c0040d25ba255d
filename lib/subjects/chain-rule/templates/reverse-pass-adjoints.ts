// Reverse mode by hand: the adjoint of every node, each a number, from the output back to the inputs.
import type { TemplateDocument } from '../../../problems/template';
import { EXACT_LOSS, OTHER_FACTOR, squaredError } from '../common';
import { ADJOINT, oneOf, whole } from '../several-variables';

export const reversePassAdjoints: TemplateDocument = {
  schema: 1,
  id: 'reverse-pass-adjoints',
  version: 1,
  subject: 'chain-rule',
  skill: 'computational-graph',
  title: { en: 'Adjoints in reverse mode' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { gate: ['product', 'scaled'], lower: ['sum', 'difference'] } }] },
    { difficulty: 3, constraints: [{ only: { gate: ['square', 'mixed'], lower: ['sum', 'product'] } }] },
  ],
  minutes: 8,
  parameters: [
    squaredError('loss'),
    whole('c', 2, 5),
    oneOf('lower', { sum: 'x+c*w', difference: 'c*x-w', product: 'x*w' }),
    oneOf('gate', { product: 'a*v', scaled: 'c*a+v', square: 'a^2-v', mixed: 'a*v-c*v' }),
    whole('px', -3, 4, 0, 1),
    whole('pw', -3, 4, 0, 1),
    whole('pv', -3, 4, 0, 1),
    whole('pt', -2, 6),
  ],
  constraints: ['px != pw'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'w', domain: 'real', at: 'pw' },
    { name: 'v', domain: 'real', at: 'pv' },
    { name: 't', domain: 'real', at: 'pt' },
  ],
  definitions: [
    { name: 'a', is: 'lower' },
    { name: 'y', is: 'gate' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'A small program computes\n\n{{system}}\n\nat {{point}}. Carry the adjoints back, from $\\bar L = 1$ to the inputs $v$ and $w$.',
  },
  conventions: [ADJOINT, EXACT_LOSS],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'output',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar y$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'y', atPoint: true },
      size: { from: '1', to: '60' },
    },
    {
      id: 'inner',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar a$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'a', atPoint: true },
      size: { from: '1', to: '400' },
    },
    {
      id: 'input-v',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar v$ of the input $v$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'v', atPoint: true },
      size: { from: '1', to: '400' },
    },
    {
      id: 'input-w',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar w$ of the input $w$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      size: { from: '1', to: '2000' },
    },
    {
      id: 'reuse',
      skill: 'computational-graph',
      prompt: { en: 'The adjoint $\\bar x$ is wanted too. What is the least work?' },
      answer: {
        op: 'choice',
        right: 'one-arrow',
        options: [
          {
            id: 'one-arrow',
            label: { en: 'Multiply $\\bar a$ by the local derivative of $a$ by $x$' },
            because: { en: 'Everything between $a$ and $L$ is in $\\bar a$ already: one more arrow is enough.' },
          },
          {
            id: 'from-start',
            label: { en: 'Run the whole pass from $L$ down to $x$ once more' },
            because: { en: 'That would work out $\\bar y$ and $\\bar a$ again; they are known.' },
          },
          {
            id: 'from-w',
            label: { en: 'Multiply $\\bar w$ by the local derivative of $w$ by $x$' },
            because: { en: 'There is no arrow between $x$ and $w$: both are inputs.' },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { loss: 'u^2', c: '2', lower: 'x+2*w', gate: 'a*v', px: '-1', pw: '3', pv: '2', pt: '7' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'order',
      question: { en: 'In which order may the nodes be visited on the way back?' },
      rubric: {
        en: 'In any order in which a node comes after all nodes that use it (reverse topological order): its adjoint must be complete before it is sent on.',
      },
    },
    {
      id: 'cost',
      question: { en: 'How does the cost of the backward pass compare with the forward pass?' },
      rubric: {
        en: 'A small constant times the forward pass (about two to four times the operations), no matter how many inputs there are; it needs the stored values.',
      },
    },
  ],
};
