// A highway unit mixes its input with a candidate by a gate: product rule on both terms, three paths, one of them through the gate.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, SIGMOID_TEXT, slopeAtPoint, slopePart } from '../network-parts';

export const gatedConnection: TemplateDocument = {
  schema: 1,
  id: 'gated-connection',
  version: 1,
  subject: 'chain-rule',
  skill: 'residual-connections',
  title: { en: 'A gate between old and new' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['bv = 0'] },
    { difficulty: 4, constraints: ['bv != 0'] },
  ],
  minutes: 12,
  parameters: [
    halves('xv', '-2', '3', '0', '1'),
    halves('wv', '-2', '2', '0', '1'),
    halves('uv', '-2', '2', '0', '1'),
    halves('bv', '-2', '2'),
  ],
  constraints: ['uv != wv', 'uv*xv+bv < 4', 'uv*xv+bv > -4', 'wv*xv < 3', 'wv*xv > -3', 'uv != xv'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'u', domain: 'real', at: 'uv' },
    { name: 'b', domain: 'real', at: 'bv' },
  ],
  definitions: [
    { name: 'c', is: 'tanh(w*x)' },
    { name: 'g', is: 'sigmoid(u*x+b)' },
    { name: 'y', is: 'g*c+(1-g)*x' },
  ],
  prompt: {
    en: 'A highway unit lets a gate $g$ decide how much of a candidate $c$ replaces its input:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [SIGMOID_TEXT],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $x$ reach $y$?' },
      answer: { op: 'paths', from: 'x', to: 'y' },
      tolerance: 'exact',
    },
    slopePart('by-gate', 'partial-derivatives', 'y', 'g', 'Through the gate: write $\\partial y/\\partial g$.'),
    slopePart(
      'whole',
      'residual-connections',
      'y',
      'x',
      'Write the whole $\\partial y/\\partial x$. You may use $c$ and $g$.',
    ),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'y',
      'x',
      'What is $\\partial y/\\partial x$ now? Three significant figures are enough.',
    ),
    choicePart(
      'shut',
      'residual-connections',
      'The bias $b$ is made very negative, so that the gate is shut. What is $\\partial y/\\partial x$ then, about?',
      [
        'one',
        '1: the input is handed on',
        'Right: with $g \\approx 0$ also the slope of the gate is about 0, and $y \\approx x$.',
      ],
      [
        'zero',
        '0: nothing passes a shut gate',
        'This gate lets the candidate in; while it is shut, the input itself passes.',
      ],
      ['candidate', 'The slope of the candidate', 'The candidate has the factor $g$, which is about 0.'],
      ['half', '$\\tfrac12$: half old, half new', 'That would be a gate half open, $g = \\tfrac12$.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { xv: '2', wv: '1/2', uv: '-1', bv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'init',
      question: {
        en: 'With which bias would you start the gates of a deep highway network or of an LSTM’s memory, and why?',
      },
      rubric: {
        en: 'So that the old value is carried at first: here a negative bias, in an LSTM a positive bias of the forget gate. Then gradients pass many layers or steps from the start.',
      },
    },
  ],
};
