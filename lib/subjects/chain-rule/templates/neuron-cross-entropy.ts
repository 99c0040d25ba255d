// Sigmoid with binary cross-entropy: the slope of the activation cancels, and prediction minus target is left.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, factorsPart, halves, SIGMOID_TEXT, slopeAtPoint, slopePart } from '../network-parts';

export const neuronCrossEntropy: TemplateDocument = {
  schema: 1,
  id: 'neuron-cross-entropy',
  version: 1,
  subject: 'chain-rule',
  skill: 'losses',
  title: { en: 'A sigmoid neuron with cross-entropy' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ any: ['tv = 0', 'tv = 1'] }] },
    { difficulty: 4, constraints: ['tv > 0', 'tv < 1'] },
  ],
  minutes: 10,
  parameters: [
    halves('wv', '-3', '3', '0', '1'),
    halves('xv', '-3', '4', '0', '1'),
    halves('zv', '-5/2', '5/2', '0'),
    { name: 'bv', type: 'computed', is: 'zv-wv*xv' },
    {
      name: 'tv',
      type: 'choice',
      options: [
        { id: 'one', is: '1' },
        { id: 'zero', is: '0' },
        { id: 'smoothed-one', is: '9/10' },
        { id: 'smoothed-zero', is: '1/10' },
        { id: 'a-fifth', is: '1/5' },
      ],
    },
  ],
  constraints: ['wv != xv', 'bv < 6', 'bv > -6'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'y', is: 'sigmoid(z)' },
    { name: 'L', is: '-(t*ln(y)+(1-t)*ln(1-y))' },
  ],
  prompt: {
    en: 'A neuron predicts a probability $y$ for a target $t$ and is trained with binary cross-entropy:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [SIGMOID_TEXT, { en: 'The target may be any number from 0 to 1 (label smoothing).' }],
  parts: [
    factorsPart('L', 'w', 'Write $\\partial L/\\partial w$ as a product of local derivatives, from $L$ back to $w$.'),
    slopePart('loss', 'losses', 'L', 'y', 'Find $\\partial L/\\partial y$.'),
    slopePart(
      'logit',
      'losses',
      'L',
      'z',
      'Multiply by the slope of the sigmoid: what is $\\partial L/\\partial z$? It becomes very short.',
    ),
    slopeAtPoint(
      'value',
      'neuron-gradient',
      'L',
      'w',
      'What is $\\partial L/\\partial w$ now? Three significant figures are enough.',
    ),
    choicePart(
      'saturated',
      'losses',
      'The neuron is very sure and wrong: $t = 1$, but $z$ is far below 0. How large is $|\\partial L/\\partial z|$?',
      [
        'about-one',
        'About 1: it learns at full speed',
        'Right: multiplied out, $\\partial L/\\partial z = y - t$, which is about $-1$. The steep loss makes up for the flat sigmoid.',
      ],
      [
        'about-zero',
        'About 0: the sigmoid is flat there',
        'The slope of the sigmoid is tiny, but $\\partial L/\\partial y$ is as large as it is small.',
      ],
      [
        'unbounded',
        'It grows without bound, like $1/y$',
        '$\\partial L/\\partial y$ grows like $1/y$; the slope of the sigmoid takes this away again.',
      ],
      [
        'a-quarter',
        'At most $\\tfrac14$, the steepest slope of the sigmoid',
        'That bounds the sigmoid’s slope alone, not the product.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '1/2', xv: '2', zv: '2', bv: '1', tv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'square-instead',
      question: { en: 'Compare with $L = \\tfrac12 (y-t)^2$ on the same neuron. When does the difference matter?' },
      rubric: {
        en: 'With the square the factor $y(1-y)$ stays: a saturated wrong neuron gets almost no gradient. Cross-entropy cancels it and leaves $y - t$.',
      },
    },
    {
      id: 'stable',
      question: { en: 'Why do libraries compute this loss from $z$ and not from $y$?' },
      rubric: {
        en: 'For large $|z|$ the rounded $y$ is exactly 0 or 1, and $\\ln 0$ or a division by 0 follows. From the logit, $\\operatorname{softplus}(z) - tz$ is stable, and its gradient is $y - t$ directly.',
      },
    },
  ],
};
