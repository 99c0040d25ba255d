// The syntax card: what one means, and ways to type it. Every way is read by the parser in a test.
import type { Messages } from 'next-intl';

export interface SyntaxRow {
  readonly tex: string;
  readonly typed: readonly string[];
  readonly note?: keyof Messages['help']['syntax']['notes'];
}

export interface SyntaxGroup {
  readonly kind: 'arithmetic' | 'functions';
  readonly rows: readonly SyntaxRow[];
}

export const SYNTAX: readonly SyntaxGroup[] = [
  {
    kind: 'arithmetic',
    rows: [
      { tex: '2x', typed: ['2x', '2*x', '2·x'], note: 'implied' },
      { tex: 'x(x+1)', typed: ['x(x+1)'], note: 'product' },
      { tex: 'x^2', typed: ['x^2', 'x**2', 'x²'] },
      { tex: '-x^2', typed: ['-x^2'], note: 'powerFirst' },
      { tex: '\\frac{x+1}{2}', typed: ['(x+1)/2'], note: 'numerator' },
      { tex: '\\tfrac12 x', typed: ['1/2x', 'x/2'], note: 'leftToRight' },
      { tex: '0.25', typed: ['0.25', '1/4'], note: 'decimals' },
    ],
  },
  {
    kind: 'functions',
    rows: [
      { tex: '\\sin x', typed: ['sin x', 'sin(x)'], note: 'radians' },
      { tex: '\\sin(2x)', typed: ['sin 2x', 'sin(2x)'] },
      { tex: '\\sin^2 x', typed: ['sin^2 x', 'sin(x)^2'] },
      { tex: '\\arcsin x', typed: ['arcsin x', 'asin(x)', 'sin^-1 x'] },
      { tex: 'e^{2x}', typed: ['e^(2x)', 'exp(2x)'] },
      { tex: '\\ln x', typed: ['ln x', 'log(x)'], note: 'naturalLogarithm' },
      { tex: '\\log_2 x', typed: ['log_2(x)', 'log2(x)'] },
      { tex: '\\sqrt{x}', typed: ['sqrt(x)', '√x'] },
      { tex: '|x|', typed: ['|x|', 'abs(x)'] },
      { tex: '\\sigma(x)', typed: ['sigmoid(x)', 'sigma(x)', 'σ(x)'], note: 'moreFunctions' },
      { tex: "\\sigma'(x)", typed: ["σ'(x)", "sigmoid'(x)"], note: 'dash' },
    ],
  },
];
