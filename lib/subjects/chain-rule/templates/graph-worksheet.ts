// A whole computational graph filled in: every value forwards, the local derivative of every arrow, every adjoint backwards, with a sum where a value is used twice.
import type { TemplateDocument, TemplatePart } from '../../../problems/template';
import { ADJOINT, oneOf, whole } from '../several-variables';

const value = (id: string, of: string, to: string): TemplatePart => ({
  id,
  skill: 'computational-graph',
  prompt: { en: `Forwards: what is the value of $${of}$?` },
  answer: { op: 'value', of, atPoint: true },
  size: { from: '1', to },
  tolerance: 'exact',
});

const local = (id: string, from: string, to: string): TemplatePart => ({
  id,
  skill: 'computational-graph',
  prompt: {
    en: `What is the local derivative of $${to}$ with respect to $${from}$, on the arrow from $${from}$ to $${to}$?`,
  },
  answer: { op: 'immediate', of: to, wrt: from, atPoint: true },
  tolerance: 'exact',
});

const adjoint = (id: string, of: string, to: string): TemplatePart => ({
  id,
  skill: 'backpropagation',
  prompt: { en: `Backwards: what is the adjoint $\\bar ${of}$?` },
  answer: { op: 'derivative', of: 'L', wrt: of, atPoint: true },
  size: { from: '1', to },
  tolerance: 'exact',
});

export const graphWorksheet: TemplateDocument = {
  schema: 1,
  id: 'graph-worksheet',
  version: 2,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'Fill in a computational graph' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: [{ only: { first: ['sum'], second: ['product'] } }] },
    { difficulty: 3, constraints: [{ only: { first: ['product'], second: ['product', 'scaled', 'opposite'] } }] },
  ],
  minutes: 12,
  parameters: [
    whole('c', 2, 4),
    oneOf('first', { sum: 'x+c*w', product: 'x*w' }),
    oneOf('second', { product: 'a*w', scaled: 'c*a-w', opposite: '-a*w' }),
    oneOf('last', { product: 'a*b', square: 'a^2+b', mixed: 'a*b-c*a' }),
    whole('px', -4, 5, 0, 1),
    whole('pw', -4, 5, 0, 1),
  ],
  constraints: ['px != pw', 'px != -pw', 'px != c', 'pw != c'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'w', domain: 'real', at: 'pw' },
  ],
  definitions: [
    { name: 'a', is: 'first' },
    { name: 'b', is: 'second' },
    { name: 'L', is: 'last' },
  ],
  prompt: {
    en: 'Fill in the whole graph of\n\n{{system}}\n\nat {{point}}: the values forwards, the local derivative on each arrow between computed nodes, and the adjoints backwards from $\\bar L = 1$. All numbers are whole.',
  },
  conventions: [
    ADJOINT,
    {
      en: 'A local derivative belongs to one arrow: it differentiates one definition with respect to one name in it, with every other name in that definition held fixed.',
    },
  ],
  parts: [
    value('value-a', 'a', '40'),
    value('value-b', 'b', '200'),
    value('value-output', 'L', '20000'),
    local('arrow-a-b', 'a', 'b'),
    local('arrow-a-output', 'a', 'L'),
    local('arrow-b-output', 'b', 'L'),
    adjoint('adjoint-b', 'b', '2000'),
    adjoint('adjoint-a', 'a', '20000'),
    adjoint('adjoint-x', 'x', '20000'),
  ],
  pinned: [{ seed: 0, parameters: { c: '3', first: 'x*w', second: 'a*w', last: 'a^2+b', px: '-2', pw: '4' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'twice',
      question: { en: 'Where does a sum appear on the way back, and why just there?' },
      rubric: {
        en: 'At nodes whose value is used more than once, here $a$ (and $w$): a change of it reaches $L$ along each arrow, and the effects add up.',
      },
    },
    {
      id: 'reuse',
      question: { en: 'What would it take to get $\\bar w$ as well?' },
      rubric: {
        en: 'Only local derivatives on the arrows out of $w$, each times the adjoint at its head, added up. Nothing above has to be worked out again.',
      },
    },
  ],
};
