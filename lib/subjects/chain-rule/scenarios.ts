// The five interview questions that the subject began with, and the family of templates that practises each.
import type { Scenario } from '../subject';

export const chainRuleScenarios: readonly Scenario[] = [
  {
    id: 'neuron',
    question: 'The loss depends on the output, the output on the hidden layer, and that on a weight: what is ∂L/∂w?',
    source: 'neuron-gradient',
    templates: [
      'neuron-gradient',
      'neuron-bias-input',
      'neuron-two-inputs',
      'neuron-unknown-activation',
      'neuron-factor-meanings',
      'neuron-saturation',
      'neuron-cross-entropy',
      'backward-worksheet',
    ],
  },
  {
    id: 'compound-function',
    question: 'What is the derivative of sin(3x² + 2), and its value at 1?',
    source: 'compound-function',
    templates: [
      'compound-function',
      'which-slip',
      'angle-units',
      'three-layers',
      'tangent-line',
      'product-with-chain',
      'quotient-with-chain',
      'self-composition',
      'absolute-value-corner',
      'second-derivative-of-a-composition',
    ],
  },
  {
    id: 'three-layers',
    question: 'How does ∂L/∂W₁ of a network with three layers come about?',
    source: 'three-layer-backprop',
    templates: [
      'three-layer-backprop',
      'three-layer-all-weights',
      'three-layer-matrices',
      'two-layer-matrices',
      'deep-linear-network',
      'hidden-fan-out',
      'backward-pass-order',
    ],
  },
  {
    id: 'recurrence',
    question: 'How does the chain rule account for a hidden state that depends on the one before?',
    source: 'rnn-through-time',
    templates: [
      'rnn-through-time',
      'rnn-input-weight',
      'rnn-loss-each-step',
      'bptt-steps',
      'lstm-cell-state',
      'gru-update-gate',
      'gradient-clipping',
    ],
  },
  {
    id: 'local-rates',
    question: 'Three local rates are given: what is the rate of the whole, and what does its size mean for depth?',
    source: 'composed-rates',
    templates: [
      'composed-rates',
      'rates-from-a-table',
      'missing-chain-factor',
      'layer-order',
      'steps-to-vanish',
      'initial-variance',
      'propagated-error',
    ],
  },
];
