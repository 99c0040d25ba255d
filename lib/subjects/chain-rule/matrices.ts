// What templates about matrices state alike: drawn matrices of small whole numbers, and how their gradients are laid out.
import type { LocalText, TemplateDocument, TemplateParameter } from '../../problems/template';

type MatrixParameter = Extract<TemplateParameter, { type: 'matrix' }>;
type Size = MatrixParameter['shape'][number];

/** A parameter that draws a matrix of whole numbers from −2 to 2. */
export const wholeMatrix = (name: string, rows: Size, columns: Size, not: readonly number[] = []): MatrixParameter => ({
  name,
  type: 'matrix',
  shape: [rows, columns],
  from: -2,
  to: 2,
  not: [...not],
});

/** A vector of whole numbers without zeros: each entry shows in a gradient. */
export const wholeVector = (name: string, rows: Size): MatrixParameter => wholeMatrix(name, rows, 1, [0]);

/** A parameter that draws how many rows or columns there are. */
export const size = (name: string, from: number, to: number): TemplateParameter => ({
  name,
  type: 'integer',
  from,
  to,
});

/** A matrix or vector of the problem. @param at the parameter that holds its numbers at the point */
export const real = (name: string, rows: Size, columns: Size, at?: string): TemplateDocument['variables'][number] => ({
  name,
  domain: 'real',
  shape: [rows, columns],
  ...(at === undefined ? {} : { at }),
});

export const LAYOUT: LocalText = {
  en: 'Vectors are columns. $\\partial L/\\partial W$ of the scalar $L$ has the shape of $W$, entry for entry.',
};
export const MATRIX_SIGNS: LocalText = {
  en: 'Type the transpose as `W^T`, the product of matrices as `*`, the product entry by entry ($\\odot$) as `.*`; functions act on each entry.',
};
export const STEP: LocalText = {
  en: '$\\operatorname{ReLU}(u) = \\max(0, u)$ acts entry by entry; its derivative is $\\operatorname{step}(u)$: 1 for $u > 0$, else 0 (also at 0).',
};

/** The square of every entry of a matrix, with or without the ½ that people put before it. */
export const squaredEntries = (name: string): TemplateParameter => ({
  name,
  type: 'choice',
  argument: 'u',
  options: [
    { id: 'square', is: 'u.*u' },
    { id: 'half-square', is: 'u.*u/2' },
  ],
});
