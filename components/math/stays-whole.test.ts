import { describe, expect, it } from 'vitest';
import { staysWhole } from './stays-whole';

describe('a formula in running text', () => {
  it.each([
    'w = 0.5',
    'f(x) = g(u(x))',
    '\\bar w = \\partial L/\\partial w',
    'W = \\begin{bmatrix} 1 & -2 \\\\ 0.5 & 3 \\end{bmatrix}',
    'x = \\begin{bmatrix} 1 \\\\ -2 \\\\ 0.5 \\\\ 3 \\\\ 1 \\\\ 2 \\\\ 7 \\end{bmatrix}',
    'L = \\frac{(y-t)^{2}}{2}',
    'w \\to h_1 \\to h_2 \\to L',
    '\\operatorname{softplus}(u) = \\ln(1+e^u)',
  ])('stays whole: %s', (tex) => expect(staysWhole(tex)).toBe(true));

  it.each([
    '\\frac{\\partial L}{\\partial h_4} \\cdot '.repeat(7),
    'W = \\begin{bmatrix} 1.25 & -2.5 & 3.75 & 1.5 & 2.5 & -0.5 \\end{bmatrix}',
    'f(x) = 3x^2\\sin(2x) + 2x^3\\cos(2x) - 4x',
  ])('may be broken: %s', (tex) => expect(staysWhole(tex)).toBe(false));
});
