// The steps of backpropagation through time in their order, and what a truncated pass leaves out.
import type { TemplateDocument } from '../../../problems/template';

export const bpttSteps: TemplateDocument = {
  schema: 1,
  id: 'bptt-steps',
  version: 1,
  subject: 'chain-rule',
  skill: 'through-time',
  title: { en: 'The steps through time, and truncating them' },
  difficulty: 3,
  minutes: 8,
  parameters: [
    { name: 'T', type: 'integer', from: 12, to: 60 },
    { name: 'K', type: 'integer', from: 2, to: 5 },
    { name: 'start', type: 'computed', is: 'T-K' },
  ],
  levels: [
    { difficulty: 2, constraints: ['K <= 3'] },
    { difficulty: 3, constraints: ['K > 3'] },
  ],
  variables: [
    { name: 'w', domain: 'real' },
    { name: 'd', domain: 'real' },
    { name: 'x{k}', domain: 'real', each: { index: 'k', from: 1, to: 'K' } },
    { name: 't', domain: 'real' },
  ],
  definitions: [
    { name: 'h1', is: 'tanh(w*d+x1)' },
    { name: 'h{k}', is: 'tanh(w*h{k-1}+x{k})', each: { index: 'k', from: 2, to: 'K' } },
    { name: 'L', is: '(h{K}-t)^2/2' },
  ],
  prompt: {
    en: 'A recurrent network reads {{T}} inputs. Going back through all of them is too dear, so the pass is truncated to the last {{K}} steps: the state after step {{start}} is taken as a constant $d$, and the remaining steps are numbered from 1:\n\n{{system}}',
  },
  conventions: [
    { en: '$d$ was computed with $w$ as well, but the truncated pass holds it fixed.' },
    {
      en: '$\\partial^+ h_k/\\partial w$ (typed `d+hk/dw`) is the immediate derivative: $h_{k-1}$ is held fixed. Without the plus a derivative is total.',
    },
  ],
  parts: [
    {
      id: 'order',
      skill: 'through-time',
      prompt: { en: 'Put one training step of this kind in order.' },
      answer: {
        op: 'order',
        steps: [
          { id: 'forward', label: { en: 'Run the network forward and keep the states' } },
          { id: 'loss', label: { en: 'Differentiate the loss with respect to the last state' } },
          { id: 'back', label: { en: 'Carry it back step by step, and add up what each step gives for $w$' } },
          { id: 'clip', label: { en: 'Clip the gradient that was added up, if its norm is too large' } },
          { id: 'update', label: { en: 'Change $w$ by a step against the gradient' } },
        ],
        because: {
          en: 'States are needed before slopes, the loss before what lies under it, the whole sum before its norm, and the clipped gradient before the step.',
        },
      },
    },
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does a change of $w$ reach $L$ in the truncated pass?' },
      answer: { op: 'paths', from: 'w', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'sum',
      skill: 'sum-over-paths',
      prompt: {
        en: 'Write the truncated $\\partial L/\\partial w$ as a sum over these paths, each a product of named derivatives that ends in an immediate one.',
      },
      answer: { op: 'path-sum', of: 'L', wrt: 'w' },
    },
    {
      id: 'lost',
      skill: 'remedies',
      prompt: { en: 'Which paths are left out?' },
      answer: {
        op: 'choice',
        right: 'through-d',
        options: [
          {
            id: 'through-d',
            label: { en: 'All that run through $d$: the {{start}} longest of the whole network' },
            because: {
              en: '$w$ acts once in each earlier step, and every path from there passes $d$. Long dependencies cannot be learned from this pass.',
            },
          },
          {
            id: 'shortest',
            label: { en: 'The {{K}} shortest, which are held in the unrolled steps' },
            because: { en: 'Those are the ones that are kept: they start within the last {{K}} steps.' },
          },
          {
            id: 'none',
            label: { en: 'None, since the values of the states are still right' },
            because: {
              en: 'The forward values are right, but a derivative held fixed is missing: $\\partial d/\\partial w$ is not zero.',
            },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { T: '20', K: '3', start: '17' } }],
  followUps: [
    {
      id: 'bias',
      question: { en: 'Is the truncated gradient wrong on average, or only noisy?' },
      rubric: {
        en: 'It is biased: the left-out terms are missing every time, not at random. The bias is small where the products along long paths are small, that is, just where gradients vanish anyway.',
      },
    },
  ],
};
