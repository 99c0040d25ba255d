// One step of a GRU: the old state reaches the new one along a gated copy, through the candidate, and through the gate.
import type { TemplateDocument } from '../../../problems/template';
import { half, recurrentWeight, scalar } from '../recurrence';

export const gruUpdateGate: TemplateDocument = {
  schema: 1,
  id: 'gru-update-gate',
  version: 1,
  subject: 'chain-rule',
  skill: 'remedies',
  title: { en: 'One step of a GRU' },
  difficulty: 4,
  minutes: 12,
  parameters: [
    {
      name: 'deep',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'given', is: 'b' },
        { id: 'from-state', is: 'a*u+b' },
      ],
    },
    recurrentWeight('uv'),
    recurrentWeight('av'),
    half('bv'),
    half('hv', '1'),
    half('xv'),
  ],
  constraints: ['uv != av'],
  levels: [
    { difficulty: 3, constraints: [{ only: { deep: ['given'] } }] },
    { difficulty: 4, constraints: [{ only: { deep: ['from-state'] } }] },
  ],
  variables: [scalar('h0', 'hv'), scalar('x', 'xv'), scalar('u', 'uv'), scalar('a', 'av'), scalar('b', 'bv')],
  definitions: [
    { name: 'z', is: 'sigmoid(deep(h0))' },
    { name: 'n', is: 'tanh(u*h0+x)' },
    { name: 'h1', is: '(1-z)*h0+z*n' },
  ],
  prompt: {
    en: [
      'A GRU (here without its reset gate) mixes its old state $h_0$ with a candidate $n$. The update gate is $z$',
      { when: { deep: ['from-state'] }, text: ', which reads the old state too' },
      ':\n\n{{system}}\n\nAt present {{point}}. How much of a gradient at $h_1$ reaches $h_0$?',
    ],
  },
  conventions: [
    { en: '$x$, $u$, $a$ and $b$ are held fixed. $\\sigma(s) = 1/(1+e^{-s})$.' },
    { en: 'Some texts exchange the roles of $z$ and $1 - z$: here $z = 0$ keeps the old state.' },
  ],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $h_0$ reach $h_1$ (the direct one counts too)?' },
      answer: { op: 'paths', from: 'h0', to: 'h1' },
      tolerance: 'exact',
    },
    {
      id: 'formula',
      skill: 'remedies',
      prompt: { en: 'Write $\\partial h_1/\\partial h_0$. You may use $z$ and $n$.' },
      answer: { op: 'derivative', of: 'h1', wrt: 'h0' },
    },
    {
      id: 'value',
      skill: 'remedies',
      prompt: { en: 'What is it at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'h1', wrt: 'h0', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '20' },
    },
    {
      id: 'closed',
      skill: 'residual-connections',
      prompt: { en: 'The gate is almost closed, $z \\approx 0$ and flat. What is $\\partial h_1/\\partial h_0$ then?' },
      answer: {
        op: 'choice',
        right: 'one',
        options: [
          {
            id: 'one',
            label: { en: 'Near 1, whatever $u$ is' },
            because: {
              en: 'Only the copy is left: $\\partial h_1/\\partial h_0 \\approx 1 - z \\approx 1$. The state is carried over and so is its gradient.',
            },
          },
          {
            id: 'zero',
            label: { en: 'Near 0, as the gate is' },
            because: { en: 'A closed update gate shuts out the candidate, not the old state: $h_1 \\approx h_0$.' },
          },
          {
            id: 'weight',
            label: { en: 'Near $u$, the weight' },
            because: { en: '$u$ acts through the candidate $n$, which enters with the factor $z \\approx 0$.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { deep: 'b', uv: '2', av: '1/2', bv: '-1', hv: '1/2', xv: '-1' } }],
  followUps: [
    {
      id: 'residual',
      question: { en: 'What has this step in common with a residual connection?' },
      rubric: {
        en: 'Both add a path on which the state is copied, so the derivative has a term near 1 that does not shrink with the weights. In the GRU the copy is gated: $(1 - z)$ instead of 1.',
      },
    },
  ],
};
