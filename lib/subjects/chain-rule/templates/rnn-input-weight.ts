// The weight that reads the inputs of a recurrent network: each path starts at another input.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, OTHER_FACTOR, squaredError } from '../common';
import { half, IMMEDIATE, recurrentWeight, scalar } from '../recurrence';

export const rnnInputWeight: TemplateDocument = {
  schema: 1,
  id: 'rnn-input-weight',
  version: 1,
  subject: 'chain-rule',
  skill: 'through-time',
  title: { en: 'The input weight of a recurrent network' },
  difficulty: 4,
  minutes: 15,
  parameters: [
    { name: 'T', type: 'integer', from: 2, to: 3 },
    activation('phi', 'tanh', 'linear', 'sigmoid'),
    squaredError('loss'),
    recurrentWeight('wv'),
    half('vv', '1'),
    half('q1'),
    half('q2'),
    half('q3'),
    { name: 'tv', type: 'integer', from: -1, to: 2 },
  ],
  constraints: ['q1 != q2', 'q2 != q3', 'q1 != q3'],
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['linear'] } }] },
    { difficulty: 4, constraints: ['T = 2', { only: { phi: ['tanh', 'sigmoid'] } }] },
  ],
  variables: [
    scalar('w', 'wv'),
    scalar('v', 'vv'),
    { name: 'x{k}', domain: 'real', at: 'q{k}', each: { index: 'k', from: 1, to: 'T' } },
    scalar('t', 'tv'),
  ],
  definitions: [
    { name: 'h1', is: 'phi(v*x1)' },
    { name: 'h{k}', is: 'phi(w*h{k-1}+v*x{k})', each: { index: 'k', from: 2, to: 'T' } },
    { name: 'L', is: 'loss(h{T}-t)' },
  ],
  prompt: {
    en: 'A recurrent network with one hidden unit starts from an empty state and reads {{T}} inputs with the same input weight $v$:\n\n{{system}}\n\nAt present {{point}}. How does the loss change with $v$?',
  },
  conventions: [
    { en: 'The recurrent weight $w$, the inputs and $t$ do not depend on $v$.' },
    IMMEDIATE('v'),
    EXACT_LOSS,
  ],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Write $\\partial L/\\partial v$ as a sum over all paths, each a product of named derivatives that ends in an immediate one.',
      },
      answer: { op: 'path-sum', of: 'L', wrt: 'v' },
    },
    {
      id: 'gradient',
      skill: 'through-time',
      prompt: { en: 'Write $\\partial L/\\partial v$ concretely. You may use the states $h_k$.' },
      answer: { op: 'derivative', of: 'L', wrt: 'v' },
    },
    {
      id: 'value',
      skill: 'through-time',
      prompt: { en: 'What is $\\partial L/\\partial v$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'v', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '500' },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { T: '2', phi: 'tanh(u)', loss: 'u^2', wv: '1/2', vv: '2', q1: '1/2', q2: '-1', q3: '1', tv: '0' },
    },
  ],
  followUps: [
    {
      id: 'early-input',
      question: { en: 'Which path tells the weight about the first input, and what makes it weak?' },
      rubric: {
        en: 'The longest: it carries the factor $\\prod_{j=2}^{T} \\partial h_j/\\partial h_{j-1}$, each of them $w$ times a slope of the activation. If these are below 1 the first input hardly changes the gradient.',
      },
    },
  ],
};
