// What templates about recurrent networks state alike.
import type { LocalText, TemplateDocument, TemplateParameter } from '../../problems/template';

/** A value from −1 to 2 in halves, never 0. */
export const half = (name: string, ...not: readonly string[]): TemplateParameter => ({
  name,
  type: 'rational',
  from: '-1',
  to: '2',
  step: '1/2',
  not: ['0', ...not],
});

/** A recurrent weight in halves, whose powers all differ in size. */
export const recurrentWeight = (name: string): TemplateParameter => ({
  name,
  type: 'rational',
  from: '-3/2',
  to: '5/2',
  step: '1/2',
  not: ['0', '1', '-1'],
});

/** A gate's opening: between 0 and 1. */
export const gate = (name: string): TemplateParameter => ({
  name,
  type: 'rational',
  from: '1/10',
  to: '9/10',
  step: '1/10',
});

/** A single number of the problem. @param at the parameter that holds its value at the point */
export const scalar = (name: string, at: string): TemplateDocument['variables'][number] => ({
  name,
  domain: 'real',
  at,
});

export const IMMEDIATE = (name: string): LocalText => ({
  en: `$\\partial^+ h_k/\\partial ${name}$ (typed \`d+hk/d${name}\`) is the immediate derivative: $h_{k-1}$ is held fixed. Without the plus a derivative is total.`,
});
