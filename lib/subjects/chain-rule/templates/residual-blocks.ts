// Two residual blocks: every block adds 1 to its slope, so one of the four paths is the identity.
import type { TemplateDocument } from '../../../problems/template';
import { activation, FUNCTIONS } from '../common';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const residualBlocks: TemplateDocument = {
  schema: 1,
  id: 'residual-blocks',
  version: 1,
  subject: 'chain-rule',
  skill: 'residual-connections',
  title: { en: 'Two residual blocks' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { phi: ['tanh'] } }] },
    { difficulty: 4, constraints: [{ only: { phi: ['sigmoid', 'softplus'] } }] },
  ],
  minutes: 10,
  parameters: [
    activation('phi', 'tanh', 'sigmoid', 'softplus'),
    halves('xv', '-2', '2', '0', '1'),
    halves('uv', '-2', '2', '0', '1'),
    halves('vv', '-2', '2', '0', '1'),
  ],
  constraints: ['uv != vv', 'uv != xv', 'uv*xv < 3', 'uv*xv > -3'],
  variables: [
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'u', domain: 'real', at: 'uv' },
    { name: 'v', domain: 'real', at: 'vv' },
  ],
  definitions: [
    { name: 'f', is: 'phi(u*x)' },
    { name: 'h', is: 'x+f' },
    { name: 'g', is: 'phi(v*h)' },
    { name: 'y', is: 'h+g' },
  ],
  prompt: {
    en: 'Two residual blocks follow one another; each adds what it computes to what came in:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [FUNCTIONS],
  parts: [
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does $x$ reach $y$?' },
      answer: { op: 'paths', from: 'x', to: 'y' },
      tolerance: 'exact',
    },
    slopePart(
      'block',
      'residual-connections',
      'h',
      'x',
      'One block first: write $\\partial h/\\partial x$. You may use $f$.',
    ),
    slopeAtPoint(
      'block-value',
      'derivative-at-a-point',
      'h',
      'x',
      'What is $\\partial h/\\partial x$ now? Three significant figures are enough.',
    ),
    slopeAtPoint(
      'value',
      'residual-connections',
      'y',
      'x',
      'What is $\\partial y/\\partial x$ through both blocks? Three significant figures are enough.',
    ),
    choicePart(
      'why',
      'residual-connections',
      'A hundred such blocks, each with a small inner slope. Why does the gradient not vanish?',
      [
        'ones',
        'Each block’s slope is 1 plus something small',
        'Right: multiplied out, the product of $(1 + s_k)$ contains the 1 of the way past all blocks.',
      ],
      [
        'larger-weights',
        'The blocks learn larger weights to make up for it',
        'The weights may be small: it is the added $x$ that carries the gradient.',
      ],
      [
        'sum-of-slopes',
        'The small slopes are added up, not multiplied',
        'The blocks still follow one another, so their slopes multiply; but each is near 1.',
      ],
      [
        'fewer-layers',
        'The gradient passes through fewer layers',
        'It passes all of them; one of its paths meets no weight on the way.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { phi: 'tanh(u)', xv: '1/2', uv: '2', vv: '-1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'explode',
      question: {
        en: 'If every block has the slope $1 + s$ with $s > 0$, what happens with depth, and what is done about it?',
      },
      rubric: {
        en: 'The product grows like $(1+s)^n$: it can explode. Remedies: normalisation inside the block, scaling the branch by a small number or starting it at 0, suitable initialisation.',
      },
    },
  ],
};
