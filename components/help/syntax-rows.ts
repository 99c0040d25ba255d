// The syntax card: what one means, and ways to type it. Every way is read by the parser in a test.
export interface SyntaxRow {
  readonly tex: string;
  readonly typed: readonly string[];
  readonly note?: string;
}

export interface SyntaxGroup {
  readonly title: string;
  readonly rows: readonly SyntaxRow[];
}

export const SYNTAX: readonly SyntaxGroup[] = [
  {
    title: 'Arithmetic',
    rows: [
      { tex: '2x', typed: ['2x', '2*x', '2·x'], note: 'The multiplication sign may be left out.' },
      { tex: 'x(x+1)', typed: ['x(x+1)'], note: 'x is a number here, so this is a product.' },
      { tex: 'x^2', typed: ['x^2', 'x**2', 'x²'] },
      { tex: '-x^2', typed: ['-x^2'], note: 'The power first, then the sign. For (−x)² type (-x)^2.' },
      { tex: '\\frac{x+1}{2}', typed: ['(x+1)/2'], note: 'Brackets around the whole numerator.' },
      { tex: '\\tfrac12 x', typed: ['1/2x', 'x/2'], note: '1/2x is read from left to right: ½ times x.' },
      { tex: '0.25', typed: ['0.25', '1/4'], note: 'Decimals are read exactly. Use a point, not a comma.' },
    ],
  },
  {
    title: 'Functions',
    rows: [
      { tex: '\\sin x', typed: ['sin x', 'sin(x)'], note: 'Angles are in radians.' },
      { tex: '\\sin(2x)', typed: ['sin 2x', 'sin(2x)'] },
      { tex: '\\sin^2 x', typed: ['sin^2 x', 'sin(x)^2'] },
      { tex: '\\arcsin x', typed: ['arcsin x', 'asin(x)', 'sin^-1 x'] },
      { tex: 'e^{2x}', typed: ['e^(2x)', 'exp(2x)'] },
      { tex: '\\ln x', typed: ['ln x', 'log(x)'], note: 'log is the natural logarithm.' },
      { tex: '\\log_2 x', typed: ['log_2(x)', 'log2(x)'] },
      { tex: '\\sqrt{x}', typed: ['sqrt(x)', '√x'] },
      { tex: '|x|', typed: ['|x|', 'abs(x)'] },
      { tex: '\\sigma(x)', typed: ['sigmoid(x)', 'sigma(x)', 'σ(x)'], note: 'Also relu, tanh, softplus, max, min.' },
      { tex: "\\sigma'(x)", typed: ["σ'(x)", "sigmoid'(x)"], note: 'A dash after a function is its derivative.' },
    ],
  },
];
