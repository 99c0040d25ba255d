// What templates with several variables and graphs state alike.
import type { LocalText, TemplateParameter } from '../../problems/template';

/** A whole number that is drawn. */
export const whole = (name: string, from: number, to: number, ...not: readonly number[]): TemplateParameter => ({
  name,
  type: 'integer',
  from,
  to,
  ...(not.length > 0 ? { not: [...not] } : {}),
});

/** One of several formulas; the key of each is its id. */
export const oneOf = (name: string, options: Readonly<Record<string, string>>): TemplateParameter => ({
  name,
  type: 'choice',
  options: Object.entries(options).map(([id, is]) => ({ id, is })),
});

/** One of several functions of `u`. */
export const functionOf = (name: string, options: Readonly<Record<string, string>>): TemplateParameter => ({
  name,
  type: 'choice',
  argument: 'u',
  options: Object.entries(options).map(([id, is]) => ({ id, is })),
});

export const OTHERS_FIXED: LocalText = {
  en: 'A partial derivative holds the other variables fixed.',
};
export const USE_NAMES: LocalText = {
  en: 'You may use the names of the problem for what they stand for, or write everything out.',
};
export const ADJOINT: LocalText = {
  en: 'The adjoint of a node $v$ is $\\bar v = \\partial L/\\partial v$, the total derivative of the output with respect to that node.',
};
export const IMMEDIATE: LocalText = {
  en: '$\\partial^+ z/\\partial x$ (typed `d+z/dx`) is the immediate derivative: only the $x$ in the definition of $z$ itself moves, every other name there is held fixed. Without the plus a derivative is total.',
};
