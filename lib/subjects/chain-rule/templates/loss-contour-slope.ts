// The contour lines of a loss in two weights: their slope, and why the gradient stands across them.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopePart } from '../network-parts';
import { OTHERS_FIXED, oneOf, whole } from '../several-variables';

export const lossContourSlope: TemplateDocument = {
  schema: 1,
  id: 'loss-contour-slope',
  version: 1,
  subject: 'chain-rule',
  skill: 'implicit',
  title: { en: 'Along a contour of the loss' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { residual: ['line', 'product'] } }] },
    { difficulty: 4, constraints: [{ only: { residual: ['bent', 'scaled'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('a', 2, 5),
    whole('c', 1, 7),
    whole('k', 1, 4),
    oneOf('residual', { line: 'a*v+2*w-c', product: 'v*w-c', bent: 'a*v^2*w-c', scaled: 'v*exp(w)-c' }),
    whole('p', -3, 4, 0, 1),
    whole('q', -3, 4, 0, 1),
  ],
  constraints: ['p != q', 'p != -q'],
  variables: [
    { name: 'v', domain: 'real', at: 'p' },
    { name: 'w', domain: 'real', at: 'q' },
  ],
  definitions: [
    { name: 'r', is: 'residual', hidden: true },
    { name: 'L', is: 'r^2+k*v^2' },
  ],
  prompt: {
    en: 'The loss of a small model with the weights $v$ and $w$ is\n\n$$L = {{L}}.$$\n\nThe training stands at {{point}}. On the contour line through this point $L$ is constant, and $w$ is a function of $v$.',
  },
  conventions: [OTHERS_FIXED, { en: 'The slope of a contour is $dw/dv$ along it.' }],
  parts: [
    slopePart('by-v', 'partial-derivatives', 'L', 'v', 'Find $\\partial L/\\partial v$.'),
    slopePart('by-w', 'partial-derivatives', 'L', 'w', 'Find $\\partial L/\\partial w$.'),
    {
      id: 'slope',
      skill: 'implicit',
      prompt: { en: 'Find the slope $dw/dv$ of the contour as a formula in $v$ and $w$.' },
      answer: { op: 'implicit', of: 'L', dependent: 'w', wrt: 'v' },
    },
    {
      id: 'value',
      skill: 'implicit',
      prompt: {
        en: 'If $v$ moves at the rate 2, at which rate must $w$ move here for the loss to stay as it is? Three significant figures are enough.',
      },
      answer: {
        op: 'rate',
        of: 'L',
        rates: [
          { name: 'v', at: 'p', is: '2' },
          { name: 'w', at: 'q' },
        ],
        wanted: 'w',
        total: '0',
      },
      tolerance: { significantFigures: 3 },
    },
    choicePart(
      'across',
      'gradient-vector',
      'How does the gradient $(\\partial L/\\partial v,\\ \\partial L/\\partial w)$ stand to the contour?',
      [
        'across',
        'At a right angle',
        'Along the contour $L_v\\,dv + L_w\\,dw = 0$: the scalar product of the gradient with the direction of the contour is 0.',
      ],
      ['along', 'Along it', 'Along the contour the loss does not change; along the gradient it changes fastest.'],
      [
        'any',
        'At an angle that depends on the loss',
        'The chain rule along the contour gives the same angle for every smooth loss.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { a: '2', c: '3', k: '1', residual: 'v*w-3', p: '2', q: '3' } }],
  followUps: [
    {
      id: 'valley',
      question: { en: 'Why does gradient descent zigzag in a long, narrow valley of the loss?' },
      rubric: {
        en: 'The gradient stands across the contours, which run along the valley; so it points to the other wall far more than down the valley. A step that is small enough for the steep direction is tiny along the flat one.',
      },
    },
  ],
};
