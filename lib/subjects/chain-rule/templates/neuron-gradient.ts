// ∂L/∂w of one neuron: the named factors, the concrete derivative, its value.
import type { TemplateDocument } from '../../../problems/template';
import { activation, EXACT_LOSS, OTHER_FACTOR, squaredError } from '../common';

export const neuronGradient: TemplateDocument = {
  schema: 1,
  id: 'neuron-gradient',
  version: 2,
  subject: 'chain-rule',
  skill: 'neuron-gradient',
  title: { en: 'Gradient of one neuron' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { phi: ['sigmoid', 'tanh'] } }] },
    { difficulty: 3, constraints: [{ only: { phi: ['softplus', 'tanh'] } }, 'bv != 0'] },
  ],
  minutes: 8,
  parameters: [
    activation('phi', 'sigmoid', 'tanh', 'softplus'),
    squaredError('loss'),
    { name: 'wv', type: 'rational', from: '-2', to: '2', step: '1/2', not: ['0', '1'] },
    { name: 'xv', type: 'rational', from: '-3', to: '3', step: '1/2', not: ['0', '1'] },
    { name: 'bv', type: 'rational', from: '-1', to: '1', step: '1/2' },
    {
      name: 'tv',
      type: 'choice',
      options: [
        { id: 'zero', is: '0' },
        { id: 'one', is: '1' },
        { id: 'half', is: '1/2' },
      ],
    },
  ],
  constraints: ['wv*xv+bv <= 2', 'wv*xv+bv >= -2', 'wv*xv+bv != 0', 'wv != xv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'y', is: 'phi(z)' },
    { name: 'L', is: 'loss(y-t)' },
  ],
  prompt: {
    en: 'A neuron with weight $w$, bias $b$ and input $x$ is trained towards a target $t$:\n\n{{system}}\n\nAt the moment {{point}}. How does the loss change with the weight?',
  },
  conventions: [
    { en: 'The pre-activation is $z$, the output $y$; $x$, $b$ and $t$ are held fixed.' },
    EXACT_LOSS,
    { en: '$\\ln$ and $e$ are natural; $\\sigma(u) = 1/(1+e^{-u})$ and $\\operatorname{softplus}(u) = \\ln(1+e^u)$.' },
  ],
  otherwise: [OTHER_FACTOR('loss')],
  parts: [
    {
      id: 'factors',
      skill: 'chain-factors',
      prompt: {
        en: 'Write $\\partial L/\\partial w$ as a product of local derivatives along the chain from $w$ to $L$, such as `dL/dy*…`.',
      },
      answer: { op: 'chain', of: 'L', wrt: 'w' },
      form: 'product',
    },
    {
      id: 'gradient',
      skill: 'neuron-gradient',
      prompt: {
        en: 'Now write $\\partial L/\\partial w$ concretely. You may use $y$ and $z$ for what they stand for.',
      },
      answer: { op: 'derivative', of: 'L', wrt: 'w' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: {
        en: 'What is $\\partial L/\\partial w$ at the present values of $w$, $x$, $b$ and $t$? Three significant figures are enough.',
      },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '100' },
    },
  ],
  pinned: [{ seed: 0, parameters: { phi: 'sigmoid(u)', loss: 'u^2', wv: '1/2', xv: '2', bv: '-1/2', tv: '1' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'saturation',
      question: { en: 'What happens to this gradient when $|z|$ is large and the activation is the sigmoid?' },
      rubric: {
        en: 'The factor $\\sigma(z)(1-\\sigma(z))$ goes to 0: the neuron saturates and learns slowly, even when its error is large. Good answers name a remedy: cross-entropy loss, another activation, or better initialisation.',
      },
      choice: {
        right: 'vanishes',
        options: [
          { id: 'vanishes', label: { en: 'It goes to 0, because the activation is flat there' } },
          { id: 'grows', label: { en: 'It grows with $|z|$' } },
          { id: 'same', label: { en: 'It stays as it is; only the error matters' } },
        ],
      },
    },
    {
      id: 'bias',
      question: { en: 'How does $\\partial L/\\partial b$ differ from $\\partial L/\\partial w$?' },
      rubric: { en: 'Only the last factor: $\\partial z/\\partial b = 1$ instead of $\\partial z/\\partial w = x$.' },
      choice: {
        right: 'input',
        options: [
          { id: 'input', label: { en: 'Only the last factor changes: 1 instead of $x$' } },
          { id: 'same', label: { en: 'They are equal' } },
          { id: 'zero', label: { en: '$\\partial L/\\partial b$ is 0, since $b$ is a constant' } },
        ],
      },
    },
    {
      id: 'batch',
      question: { en: 'What changes when the loss is the mean over a batch of 32 examples?' },
      rubric: { en: 'The gradient is the mean of the 32 single gradients, each with its own $x$, $z$, $y$ and $t$.' },
    },
  ],
};
