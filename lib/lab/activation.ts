// The activations of the lab with their derivatives, as functions of the pre-activation.
import type { Activation } from './view';

export interface ActivationFunction {
  readonly value: (z: number) => number;
  /** At a kink the derivative from the left, as frameworks take it for ReLU. */
  readonly slope: (z: number) => number;
}

/** The slope of the leaky ReLU left of 0. */
export const LEAK = 0.1;

const sigmoid = (z: number): number => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));

export const ACTIVATION: Readonly<Record<Activation, ActivationFunction>> = {
  identity: { value: (z) => z, slope: () => 1 },
  sigmoid: { value: sigmoid, slope: (z) => sigmoid(z) * sigmoid(-z) },
  tanh: { value: Math.tanh, slope: (z) => 1 / Math.cosh(z) ** 2 },
  relu: { value: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) },
  'leaky-relu': { value: (z) => (z > 0 ? z : LEAK * z), slope: (z) => (z > 0 ? 1 : LEAK) },
  softplus: { value: (z) => Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z))), slope: sigmoid },
};
