// Which formulas in a line of text are short enough to be kept on one line, also on a phone of 320 pixels.

/** About so many characters fit. */
const FITS = 24;
/** A relation or an operation brings its own space along. */
const SPACED = 1.5;
/** Between two columns of a matrix. */
const COLUMN = 2;

const MATRIX = /\\begin\{[a-zA-Z]*(?:matrix|array)\}([\s\S]*?)\\end\{[a-zA-Z]*(?:matrix|array)\}/g;
const FRACTION = /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g;
const UNSEEN =
  /\\(?:left|right|operatorname|mathrm|mathbf|mathbb|mathcal|text|bar|hat|tilde|overline|[bB]ig[lr]?|[,;:! ])/g;
/** Commands that are written as their own name. */
const NAMED = /\\(sin|cos|tan|cot|sec|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|exp|max|min|lim|det|dim)\b/g;

const letters = (width: number): string => 'x'.repeat(Math.max(0, Math.round(width)));

function widthOf(tex: string): number {
  const flat = tex
    .replace(MATRIX, (_, rows: string) => letters(2 + Math.max(...rows.split('\\\\').map(rowWidth))))
    .replace(FRACTION, (_, above: string, below: string) => letters(Math.max(widthOf(above), widthOf(below))))
    .replace(UNSEEN, '')
    .replace(NAMED, '$1')
    .replace(/\\(?:to|rightarrow|le|ge|leq|geq|approx|in|cdot|times|neq?)\b/g, '=')
    .replace(/\\[a-zA-Z]+/g, 'x')
    .replace(/[\s{}^_&]/g, '');
  return flat.length + SPACED * (flat.match(/[=<>+]/g)?.length ?? 0);
}

function rowWidth(row: string): number {
  const cells = row.split('&').map(widthOf);
  return cells.reduce((sum, width) => sum + width, COLUMN * (cells.length - 1));
}

/** Whether a formula in running text is kept on one line; a longer one may be broken after a relation. */
export const staysWhole = (tex: string): boolean => widthOf(tex) <= FITS;
