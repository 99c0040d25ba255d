// Forward through a computational graph: each node's value, and the local derivatives that the arrows will need.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const forwardPassValues: TemplateDocument = {
  schema: 1,
  id: 'forward-pass-values',
  version: 2,
  subject: 'chain-rule',
  skill: 'computational-graph',
  title: { en: 'Forward pass and local derivatives' },
  difficulty: 1,
  levels: [
    { difficulty: 1, constraints: [{ only: { first: ['sum', 'scaled'], second: ['product'] } }] },
    {
      difficulty: 2,
      constraints: [{ only: { first: ['product', 'square', 'opposite'], second: ['product', 'bent'] } }],
    },
  ],
  minutes: 6,
  parameters: [
    whole('c', 2, 5),
    oneOf('first', { sum: 'x+c*y', scaled: 'c*x-y', product: 'x*y', square: 'x^2+y', opposite: '-x^2+c*y' }),
    oneOf('second', { product: 'a*w', bent: 'a*w^2' }),
    oneOf('last', { square: 'b^2+c*a', difference: 'b^2-a', mixed: 'a*b-c*b' }),
    whole('px', -3, 4, 0, 1),
    whole('py', -3, 4, 0, 1),
    whole('pw', -2, 3, 0, 1),
  ],
  constraints: ['px != py'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
    { name: 'w', domain: 'real', at: 'pw' },
  ],
  definitions: [
    { name: 'a', is: 'first' },
    { name: 'b', is: 'second' },
    { name: 'L', is: 'last' },
  ],
  prompt: {
    en: 'Before anything can be sent back through a computational graph, it is run forwards:\n\n{{system}}\n\nwith {{point}}. Find the values of the nodes, and the local derivatives that the backward pass will use.',
  },
  conventions: [
    {
      en: 'A local derivative belongs to one arrow: it differentiates one definition with respect to one name in it, with every other name in that definition held fixed.',
    },
  ],
  parts: [
    {
      id: 'node-a',
      skill: 'computational-graph',
      prompt: { en: 'What is the value of $a$?' },
      answer: { op: 'value', of: 'a', atPoint: true },
      size: { from: '2', to: '40' },
    },
    {
      id: 'node-b',
      skill: 'computational-graph',
      prompt: { en: 'What is the value of $b$?' },
      answer: { op: 'value', of: 'b', atPoint: true },
      size: { from: '2', to: '200' },
    },
    {
      id: 'output',
      skill: 'computational-graph',
      prompt: { en: 'What is the value of the output $L$?' },
      answer: { op: 'value', of: 'L', atPoint: true },
      size: { from: '2', to: '20000' },
    },
    {
      id: 'arrow-a-b',
      skill: 'computational-graph',
      prompt: {
        en: 'Which number belongs to the arrow from $a$ to $b$, the local derivative of $b$ with respect to $a$?',
      },
      answer: { op: 'immediate', of: 'b', wrt: 'a', atPoint: true },
    },
    {
      id: 'arrow-a-output',
      skill: 'computational-graph',
      prompt: {
        en: 'Which number belongs to the arrow from $a$ straight to $L$, the local derivative of $L$ with respect to $a$?',
      },
      answer: { op: 'immediate', of: 'L', wrt: 'a', atPoint: true },
    },
    {
      id: 'arrow-b-output',
      skill: 'computational-graph',
      prompt: { en: 'And which number belongs to the arrow from $b$ to $L$?' },
      answer: { op: 'immediate', of: 'L', wrt: 'b', atPoint: true },
    },
  ],
  pinned: [
    { seed: 0, parameters: { c: '2', first: 'x+2*y', second: 'a*w', last: 'b^2+2*a', px: '-1', py: '3', pw: '2' } },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'stored',
      question: { en: 'Which values of the forward pass does the backward pass need, and what if they are not kept?' },
      rubric: {
        en: 'The inputs of products and of functions that are not linear, here $w$, $a$ and $b$; a sum needs none. What is not kept must be computed again (checkpointing).',
      },
    },
    {
      id: 'cycle',
      question: { en: 'Why must the graph have no cycle, and what is done with a recurrent network?' },
      rubric: {
        en: 'Each node must be computed before the nodes that use it. A recurrent network is unrolled: each time step gets nodes of its own.',
      },
    },
  ],
};
