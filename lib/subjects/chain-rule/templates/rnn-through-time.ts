// Backpropagation through time, T = 2…4: the paths, the sum over them, its value.
import type { TemplateDocument } from '../../../problems/template';

export const rnnThroughTime: TemplateDocument = {
  schema: 1,
  id: 'rnn-through-time',
  version: 2,
  subject: 'chain-rule',
  skill: 'through-time',
  title: { en: 'Backpropagation through time' },
  difficulty: 4,
  levels: [
    { difficulty: 4, constraints: ['T <= 3'] },
    { difficulty: 5, constraints: ['T = 4'] },
  ],
  minutes: 15,
  parameters: [
    { name: 'T', type: 'integer', from: 2, to: 4 },
    {
      name: 'phi',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'tanh', is: 'tanh(u)' },
        { id: 'linear', is: 'u' },
        { id: 'sigmoid', is: 'sigmoid(u)' },
      ],
    },
    {
      name: 'loss',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'square', is: 'u^2' },
        { id: 'half-square', is: 'u^2/2' },
      ],
    },
    { name: 'wv', type: 'rational', from: '-3/2', to: '2', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'vv', type: 'rational', from: '-1', to: '2', step: '1/2', not: ['0'] },
    { name: 'hv', type: 'rational', from: '-1', to: '2', step: '1/2', not: ['0'] },
    { name: 'q1', type: 'rational', from: '-1', to: '2', step: '1/2', not: ['0'] },
    { name: 'q2', type: 'rational', from: '-1', to: '2', step: '1/2' },
    { name: 'q3', type: 'rational', from: '-1', to: '2', step: '1/2' },
    { name: 'q4', type: 'rational', from: '-1', to: '2', step: '1/2' },
    { name: 'tv', type: 'integer', from: -1, to: 2 },
  ],
  constraints: ['wv*hv+vv*q1 != 0', 'wv*hv+vv*q1 <= 3', 'wv*hv+vv*q1 >= -3'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'v', domain: 'real', at: 'vv' },
    { name: 'h0', domain: 'real', at: 'hv' },
    { name: 'x{k}', domain: 'real', at: 'q{k}', each: { index: 'k', from: 1, to: 'T' } },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h{k}', is: 'phi(w*h{k-1}+v*x{k})', each: { index: 'k', from: 1, to: 'T' } },
    { name: 'L', is: 'loss(h{T}-t)' },
  ],
  prompt: {
    en: 'A recurrent network with one hidden unit reads {{T}} inputs, using the same weight $w$ at every step:\n\n{{system}}\n\nThe loss looks at the last state only. At present {{point}}.',
  },
  conventions: [
    { en: '$h_0$, $v$, the inputs and $t$ do not depend on $w$; $h_0$ is not zero.' },
    {
      en: '$\\partial^+ h_k/\\partial w$ (typed `d+hk/dw`) is the immediate derivative: $h_{k-1}$ is held fixed. Without the plus a derivative is total.',
    },
    { en: 'The loss is exactly $L = {{L}}$.' },
  ],
  otherwise: [
    {
      parameter: 'loss',
      says: {
        en: 'This is right for the loss $L = {{L}}$, but here the loss has another factor in front of the square.',
      },
    },
  ],
  figures: [{ kind: 'unrolled', state: 'h', input: 'x', steps: 'T' }],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many different paths does a change of $w$ reach $L$?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Write $\\partial L/\\partial w$ as a sum over these paths, each a product of named derivatives that ends in an immediate one.',
      },
      answer: { op: 'path-sum', of: 'L', wrt: 'w' },
    },
    {
      id: 'value',
      skill: 'through-time',
      prompt: { en: 'What is $\\partial L/\\partial w$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '2000' },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        T: '3',
        phi: 'tanh(u)',
        loss: 'u^2',
        wv: '1/2',
        vv: '1',
        hv: '1',
        q1: '1/2',
        q2: '-1',
        q3: '2',
        q4: '1',
        tv: '0',
      },
    },
  ],
  followUps: [
    {
      id: 'every-step',
      question: {
        en: 'Now every step has its own loss $L_t$, and $L$ is their sum over $T$ steps. How many paths are there?',
      },
      rubric: { en: '$L_t$ is reached by $t$ paths, so $1 + 2 + \\dots + T = T(T+1)/2$.' },
      choice: {
        right: 'triangle',
        options: [
          { id: 'triangle', label: { en: '$T(T+1)/2$' } },
          { id: 'square', label: { en: '$T^2$' } },
          { id: 'linear', label: { en: '$T$' } },
        ],
      },
    },
    {
      id: 'remedies',
      question: {
        en: 'What do LSTM and GRU cells do about vanishing gradients, and what is done about exploding ones?',
      },
      rubric: {
        en: 'Gates give the state a nearly additive path, which eases vanishing but does not remove it. Exploding gradients are clipped.',
      },
    },
  ],
};
