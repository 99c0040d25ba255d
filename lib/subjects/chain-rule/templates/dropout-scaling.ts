// Inverted dropout: the mask and its scale are a constant factor of the forward pass, and so of the backward pass.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, slopeAtPoint, slopePart, valueAtPoint } from '../network-parts';

export const dropoutScaling: TemplateDocument = {
  schema: 1,
  id: 'dropout-scaling',
  version: 1,
  subject: 'chain-rule',
  skill: 'remedies',
  title: { en: 'The gradient under dropout' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['qv = 1/2'] },
    { difficulty: 3, constraints: ['qv != 1/2'] },
  ],
  minutes: 8,
  parameters: [
    halves('av', '-4', '5', '0', '1', '-1'),
    halves('hv', '-4', '5', '0', '1', '-1'),
    halves('uv', '-3', '3', '0', '1', '-1'),
    halves('kv', '-3', '3', '0', '1', '-1'),
    oneOf('qv', '1/2', '4/5', '1/4', '2/5'),
    halves('gap', '-3', '3', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'av*hv/qv-gap' },
  ],
  constraints: ['av != hv', 'uv != kv', { decimals: ['tv'], places: 2 }, 'tv < 30', 'tv > -30'],
  variables: [
    { name: 'a', domain: 'real', at: 'av' },
    { name: 'h', domain: 'real', at: 'hv' },
    { name: 'b', domain: 'real', at: 'uv' },
    { name: 'k', domain: 'real', at: 'kv' },
    { name: 'q', domain: '(0,1)', at: 'qv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'y', is: 'a*h/q' },
    { name: 'L', is: '(y-t)^2/2' },
    { name: 'Y', is: '(a*h+b*k)/q' },
    { name: 'M', is: '(Y-t)^2/2' },
    { name: 'z', is: 'a*h+b*k', hidden: true },
  ],
  prompt: {
    en: 'Dropout keeps each of two hidden units $h$ and $k$ with probability $q$, and divides what is kept by $q$. In a first pass $k$ is dropped, and the output is $y$; in a second pass both are kept, and it is $Y$:\n\n{{system}}\n\nIn both passes {{point}}.',
  },
  conventions: [
    {
      en: 'Which units are dropped is drawn by chance and held fixed in the backward pass. The losses have the factor $\\tfrac12$.',
    },
  ],
  parts: [
    slopePart('formula', 'remedies', 'L', 'a', 'Write $\\partial L/\\partial a$ for the first pass. You may use $y$.'),
    slopeAtPoint(
      'dropped',
      'remedies',
      'L',
      'a',
      'What is $\\partial L/\\partial a$ in the first pass? Three significant figures are enough.',
      { from: '1/10', to: '500' },
    ),
    slopeAtPoint(
      'kept',
      'remedies',
      'M',
      'b',
      'What is $\\partial M/\\partial b$ in the second pass? Three significant figures are enough.',
      { from: '1/10', to: '500' },
    ),
    valueAtPoint('expected', 'remedies', 'z', 'Which value does the output have on average over all four cases?', {
      from: '1/10',
      to: '50',
    }),
    choicePart(
      'silent-weight',
      'remedies',
      'What does the first pass teach the weight $b$?',
      [
        'not-at-all',
        'Nothing: its gradient is 0 in this pass',
        'Right: the mask is a factor 0 forwards, and so it is backwards.',
      ],
      [
        'as-usual',
        'What it always would: only the forward pass is masked',
        'The backward pass differentiates the masked function, in which $b$ does not occur.',
      ],
      [
        'doubled',
        'Twice as much, because of the division by $q$',
        'The division concerns what is kept; a dropped unit has the factor 0.',
      ],
      ['towards-zero', 'To become smaller, since its unit was not needed', 'A gradient of 0 leaves it where it is.'],
    ),
    choicePart(
      'test-time',
      'remedies',
      'What is done at test time with this kind of dropout?',
      [
        'as-is',
        'All units are kept, and nothing is divided',
        'Right: the division by $q$ in training already made the mean of $y$ equal to the full sum.',
      ],
      [
        'times-q',
        'All units are kept, and $y$ is multiplied by $q$',
        'That belongs to the older kind, which does not divide in training.',
      ],
      ['by-q', 'All units are kept, and $y$ is divided by $q$', 'Then $y$ would be too large by $1/q$ at test time.'],
      [
        'drops-too',
        'Units are dropped as in training',
        'One can do this to measure uncertainty, but the usual prediction uses all units.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { av: '2', hv: '3/2', uv: '-1/2', kv: '2', qv: '1/2', gap: '3', tv: '3' } }],
  figures: [{ kind: 'graph', of: 'L' }],
  followUps: [
    {
      id: 'same-mask',
      question: { en: 'Why must the backward pass use the same mask as the forward pass?' },
      rubric: {
        en: 'The gradient belongs to the function that was evaluated. With another mask one would differentiate one network at the values of another one.',
      },
    },
  ],
};
