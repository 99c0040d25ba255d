// The slope of an activation from its stored output alone, with numbers that come out exactly.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const activationFromOutput: TemplateDocument = {
  schema: 1,
  id: 'activation-from-output',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'The slope of an activation from its output' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { phi: ['sigmoid'] } }] },
    { difficulty: 3, constraints: [{ only: { phi: ['tanh', 'softplus'] } }] },
  ],
  minutes: 6,
  parameters: [
    {
      name: 'phi',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sigmoid', is: 'sigmoid(u)' },
        { id: 'tanh', is: 'tanh(u)' },
        { id: 'softplus', is: 'softplus(u)' },
      ],
    },
    // φ of the logarithm of a small ratio is a fraction (for softplus its slope is).
    {
      name: 'ratio',
      type: 'choice',
      options: [
        { id: 'two', is: '2' },
        { id: 'three', is: '3' },
        { id: 'four', is: '4' },
        { id: 'nine', is: '9' },
        { id: 'a-quarter', is: '1/4' },
        { id: 'a-third', is: '1/3' },
        { id: 'a-half', is: '1/2' },
      ],
    },
    {
      name: 'out',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sigmoid', is: 'u/(1+u)' },
        { id: 'tanh', is: '(u^2-1)/(u^2+1)' },
        { id: 'softplus', is: 'ln(1+u)' },
      ],
    },
    { name: 'stored', type: 'computed', is: 'out(ratio)' },
    halves('vv', '-5', '6', '0', '1', '-1'),
  ],
  constraints: [
    { when: { phi: ['sigmoid'] }, only: { out: ['sigmoid'] } },
    { when: { phi: ['tanh'] }, only: { out: ['tanh'], ratio: ['two', 'three', 'a-half', 'a-third'] } },
    { when: { phi: ['softplus'] }, only: { out: ['softplus'] } },
  ],
  variables: [
    { name: 'z', domain: 'real', at: 'ln(ratio)' },
    { name: 'v', domain: 'real', at: 'vv' },
  ],
  definitions: [
    { name: 'y', is: 'phi(z)' },
    { name: 'a', is: 'v*y' },
  ],
  prompt: {
    en: 'A unit with the pre-activation $z$ hands its output to a weight $v$:\n\n{{system}}\n\nThe forward pass kept the output $y = {{stored}}$ and dropped $z$. The weight is $v = {{vv}}$.',
  },
  conventions: [
    {
      en: '$\\sigma(u) = 1/(1+e^{-u})$, $\\operatorname{softplus}(u) = \\ln(1+e^u)$; $\\ln$ is the natural logarithm.',
    },
  ],
  parts: [
    slopePart(
      'slope',
      'activations',
      'a',
      'z',
      'Write $\\partial a/\\partial z$ with $y$ and $v$ alone: $z$ is not known any more on the way back.',
    ),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'a',
      'z',
      'What is $\\partial a/\\partial z$ here? Exactly, or to three figures.',
    ),
    choicePart(
      'why-output',
      'activations',
      'Why does a deep-learning library like activations whose slope follows from their output?',
      [
        'frees-z',
        'It can drop or overwrite $z$ after the forward pass',
        'Right: with $y$ kept for the next layer anyway, $z$ need not be stored for the way back.',
      ],
      [
        'exact',
        'Slopes that follow from $y$ are exact, others are rounded',
        'Both are computed in floating point; neither is exact.',
      ],
      [
        'no-forward',
        'The forward pass is then not needed at all',
        'The forward pass gives $y$, which the slope is made of.',
      ],
      [
        'larger',
        'Such slopes are larger, so training is faster',
        'The size of the slope does not depend on how it is computed.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { phi: 'sigmoid(u)', ratio: '4', out: 'u/(1+u)', stored: '4/5', vv: '3' } }],
  followUps: [
    {
      id: 'relu',
      question: { en: 'Does the slope of ReLU follow from its output? And the slope of $\\sin$?' },
      rubric: {
        en: 'ReLU: yes, the slope is 1 where the output is positive and else 0. The sine: no, $\\pm\\sqrt{1-y^2}$ leaves the sign open, because the sine is not monotonic. Good answers say that the function must be one-to-one, or nearly.',
      },
    },
  ],
};
