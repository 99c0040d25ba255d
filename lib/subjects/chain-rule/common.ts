// What many templates of this subject state alike: activations, losses, and the conventions that go with them.
import type { LocalText, TemplateParameter } from '../../problems/template';

type ChoiceParameter = Extract<TemplateParameter, { type: 'choice' }>;

const ACTIVATIONS = {
  sigmoid: 'sigmoid(u)',
  tanh: 'tanh(u)',
  softplus: 'softplus(u)',
  relu: 'relu(u)',
  linear: 'u',
} as const;

/** A parameter that draws one of these activations, as a function of `u`. */
export const activation = (name: string, ...ids: readonly (keyof typeof ACTIVATIONS)[]): ChoiceParameter => ({
  name,
  type: 'choice',
  argument: 'u',
  options: ids.map((id) => ({ id, is: ACTIVATIONS[id] })),
});

/** The square of an error, with or without the ½ that people put before it. */
export const squaredError = (name: string): ChoiceParameter => ({
  name,
  type: 'choice',
  argument: 'u',
  options: [
    { id: 'square', is: 'u^2' },
    { id: 'half-square', is: 'u^2/2' },
  ],
});

/** Names the convention when an answer is right for the loss with the other factor; the loss is the definition L. */
export const OTHER_FACTOR = (parameter: string): { parameter: string; says: LocalText } => ({
  parameter,
  says: {
    en: 'This is right for the loss $L = {{L}}$, but here the loss has another factor in front of the square.',
  },
});

export const RADIANS: LocalText = { en: 'Angles are in radians.' };
export const NATURAL: LocalText = { en: '$\\ln$ and $e$ are natural.' };
export const FUNCTIONS: LocalText = {
  en: '$\\sigma(u) = 1/(1+e^{-u})$, $\\operatorname{softplus}(u) = \\ln(1+e^u)$, $\\operatorname{ReLU}(u) = \\max(0, u)$.',
};
export const RELU_AT_ZERO: LocalText = {
  en: '$\\operatorname{ReLU}(u) = \\max(0, u)$; its derivative is $\\operatorname{step}(u)$, which is 1 for $u > 0$ and else 0 (also at 0).',
};
export const EXACT_LOSS: LocalText = {
  en: 'The loss is exactly $L = {{L}}$: mind whether a factor $\\tfrac12$ is in it.',
};
export const COLUMNS: LocalText = {
  en: 'Vectors are columns; the gradient of the scalar $L$ has the shape of what it is taken with respect to.',
};
