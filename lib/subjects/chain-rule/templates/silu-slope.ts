// SiLU / Swish, an activation that is a product with its own gate: product rule and chain rule in one.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, SIGMOID_TEXT, slopeAtPoint, slopePart } from '../network-parts';

export const siluSlope: TemplateDocument = {
  schema: 1,
  id: 'silu-slope',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'The slope of SiLU (Swish)' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['bv = 1'] },
    { difficulty: 3, constraints: ['bv != 1'] },
  ],
  minutes: 7,
  parameters: [
    {
      name: 'bv',
      type: 'choice',
      options: [
        { id: 'one', is: '1' },
        { id: 'one-too', is: '1' },
        { id: 'two', is: '2' },
        { id: 'a-half', is: '1/2' },
        { id: 'three-halves', is: '3/2' },
      ],
    },
    { name: 'zv', type: 'rational', from: '-5', to: '5', step: '1/10', not: ['0', '1', '2', '-1'] },
  ],
  constraints: ['bv*zv < 7/2', 'bv*zv > -7/2', { any: ['zv > 1/2', 'zv < -1/2'] }],
  variables: [{ name: 'z', domain: 'real', at: 'zv' }],
  definitions: [
    { name: 'g', is: 'sigmoid(bv*z)' },
    { name: 'y', is: 'z*g' },
  ],
  prompt: {
    en: 'The activation SiLU, or Swish, multiplies its input by a gate:\n\n{{system}}\n\nConsider it at $z = {{zv}}$.',
  },
  conventions: [SIGMOID_TEXT],
  parts: [
    {
      id: 'paths',
      skill: 'sum-over-paths',
      prompt: { en: 'Along how many paths does a change of $z$ reach $y$?' },
      answer: { op: 'paths', from: 'z', to: 'y' },
      tolerance: 'exact',
    },
    slopePart('formula', 'activations', 'y', 'z', 'Find $dy/dz$. You may use $g$ for what it stands for.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'y',
      'z',
      'What is $dy/dz$ at this $z$? Three significant figures are enough.',
      { from: '0.01', to: '3' },
    ),
    choicePart(
      'negative',
      'activations',
      'For which $z$ can the slope of SiLU be negative?',
      [
        'left',
        'For $z$ far enough to the left of 0',
        'Right: SiLU falls from 0 to its minimum and rises from there on, so it is not monotonic.',
      ],
      [
        'never',
        'For none: every activation rises',
        'SiLU dips below 0 on the left and returns to 0 far out, so it must fall somewhere.',
      ],
      ['right', 'For large positive $z$, where the gate saturates', 'There the gate is about 1, and so is the slope.'],
      ['zero', 'At $z = 0$ only', 'At 0 the slope is the value of the gate there, $\\tfrac12$.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { bv: '1', zv: '-2' } }],
  figures: [{ kind: 'tangent', of: 'y', wrt: 'z' }],
  followUps: [
    {
      id: 'limits',
      question: { en: 'What does $z\\,\\sigma(\\beta z)$ become for $\\beta \\to \\infty$ and for $\\beta = 0$?' },
      rubric: {
        en: 'For $\\beta \\to \\infty$ the gate becomes a step and the function ReLU; for $\\beta = 0$ the gate is ½ and the function $z/2$.',
      },
    },
  ],
};
