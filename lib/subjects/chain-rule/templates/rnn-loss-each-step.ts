// A loss at every step of a recurrent network: a sum over steps of sums over paths.
import type { TemplateDocument } from '../../../problems/template';
import { activation, FUNCTIONS } from '../common';
import { half, IMMEDIATE, recurrentWeight, scalar } from '../recurrence';

const EVERY = { index: 'k', from: 1, to: 3 } as const;

export const rnnLossEachStep: TemplateDocument = {
  schema: 1,
  id: 'rnn-loss-each-step',
  version: 1,
  subject: 'chain-rule',
  skill: 'through-time',
  title: { en: 'A loss at every step' },
  difficulty: 4,
  minutes: 15,
  parameters: [
    activation('phi', 'linear', 'tanh', 'sigmoid'),
    recurrentWeight('wv'),
    half('hv'),
    half('q1'),
    half('q2'),
    half('q3'),
    half('a1'),
    half('a2'),
    half('a3'),
  ],
  levels: [
    { difficulty: 4, constraints: [{ only: { phi: ['linear'] } }] },
    { difficulty: 5, constraints: [{ only: { phi: ['tanh', 'sigmoid'] } }] },
  ],
  variables: [
    scalar('w', 'wv'),
    scalar('h0', 'hv'),
    { name: 'x{k}', domain: 'real', at: 'q{k}', each: EVERY },
    { name: 't{k}', domain: 'real', at: 'a{k}', each: EVERY },
  ],
  definitions: [
    { name: 'h{k}', is: 'phi(w*h{k-1}+x{k})', each: EVERY },
    { name: 'L{k}', is: '(h{k}-t{k})^2/2', each: EVERY },
    { name: 'L', is: 'L1+L2+L3' },
  ],
  prompt: {
    en: 'A recurrent network predicts something at each of three steps, and every step has a loss of its own:\n\n{{system}}\n\nAt present {{point}}. The same weight $w$ acts at every step.',
  },
  conventions: [
    { en: '$h_0$, the inputs and the targets do not depend on $w$. $L$ is the sum over the steps, not the mean.' },
    IMMEDIATE('w'),
    FUNCTIONS,
  ],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many different paths does a change of $w$ reach $L$?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'third',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Write the part of the last step, $\\partial L_3/\\partial w$, as a sum over paths, each a product of named derivatives that ends in an immediate one.',
      },
      answer: { op: 'path-sum', of: 'L3', wrt: 'w' },
    },
    {
      id: 'second',
      skill: 'through-time',
      prompt: { en: 'Write $\\partial L_2/\\partial w$ concretely. You may use the states $h_k$.' },
      answer: { op: 'derivative', of: 'L2', wrt: 'w' },
    },
    {
      id: 'value',
      skill: 'through-time',
      prompt: { en: 'What is $\\partial L/\\partial w$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '500' },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { phi: 'u', wv: '2', hv: '1', q1: '-1', q2: '1/2', q3: '1', a1: '2', a2: '1', a3: '-1' },
    },
  ],
  followUps: [
    {
      id: 'backward-order',
      question: { en: 'How does one backward pass collect all these paths without listing them?' },
      rubric: {
        en: 'It keeps one number, $\\partial L/\\partial h_k = \\partial L_k/\\partial h_k + (\\partial L/\\partial h_{k+1})(\\partial h_{k+1}/\\partial h_k)$, from the last step to the first, and adds $(\\partial L/\\partial h_k)(\\partial^+ h_k/\\partial w)$ at each step: linear in the number of steps.',
      },
    },
    {
      id: 'mean',
      question: { en: 'What changes when $L$ is the mean over the steps?' },
      rubric: { en: 'Every term is divided by the number of steps; the shares of the paths stay the same.' },
    },
  ],
};
