// What the templates about networks and their training have in common: numbers to draw, and the usual parts.
import type { LocalText, TemplateParameter, TemplatePart } from '../../problems/template';

/** A number in steps of a half. */
export const halves = (name: string, from: string, to: string, ...not: readonly string[]): TemplateParameter => ({
  name,
  type: 'rational',
  from,
  to,
  step: '1/2',
  not: [...not],
});

/** A whole number. */
export const wholes = (name: string, from: number, to: number, ...not: readonly number[]): TemplateParameter => ({
  name,
  type: 'integer',
  from,
  to,
  not: [...not],
});

/** One of these numbers. */
export const oneOf = (name: string, ...values: readonly string[]): TemplateParameter => ({
  name,
  type: 'choice',
  options: values.map((is, i) => ({ id: `value-${i + 1}`, is })),
});

/** The named factors along the only path. */
export const factorsPart = (of: string, wrt: string, prompt: string, id = 'factors'): TemplatePart => ({
  id,
  skill: 'chain-factors',
  prompt: { en: prompt },
  answer: { op: 'chain', of, wrt },
  form: 'product',
});

/** A derivative as a formula. */
export const slopePart = (id: string, skill: string, of: string, wrt: string, prompt: string): TemplatePart => ({
  id,
  skill,
  prompt: { en: prompt },
  answer: { op: 'derivative', of, wrt },
});

/** A derivative's value at the problem's point, to three figures. */
export const slopeAtPoint = (
  id: string,
  skill: string,
  of: string,
  wrt: string,
  prompt: string,
  size: { from: string; to: string } = { from: '0.001', to: '1000' },
): TemplatePart => ({
  id,
  skill,
  prompt: { en: prompt },
  answer: { op: 'derivative', of, wrt, atPoint: true },
  tolerance: { significantFigures: 3 },
  size,
});

/** A definition's value at the problem's point, to three figures. */
export const valueAtPoint = (
  id: string,
  skill: string,
  of: string,
  prompt: string,
  size: { from: string; to: string } = { from: '0.001', to: '1000' },
): TemplatePart => ({
  id,
  skill,
  prompt: { en: prompt },
  answer: { op: 'value', of, atPoint: true },
  tolerance: { significantFigures: 3 },
  size,
});

/** An option of a choice: its id, what it says, and why it is right or not. */
export type Option = readonly [id: string, label: string, because: string];

/** A question of understanding; the first option is the right one (they are shuffled). */
export const choicePart = (
  id: string,
  skill: string,
  prompt: LocalText['en'],
  ...options: readonly Option[]
): TemplatePart => ({
  id,
  skill,
  prompt: { en: prompt },
  answer: {
    op: 'choice',
    right: options[0]?.[0] ?? '',
    options: options.map(([option, label, because]) => ({
      id: option,
      label: { en: label },
      because: { en: because },
    })),
  },
});

export const THREE_FIGURES = 'Three significant figures are enough.';

export const SIGMOID_TEXT: LocalText = { en: '$\\sigma(u) = 1/(1+e^{-u})$; $\\ln$ and $e$ are natural.' };
