// A typed product as its factors and a typed sum as its terms, and back: rows are a view on the one text that is graded.

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
const TIMES = new Set(['·', '⋅', '×', '∙']);
const TIMES_COMMANDS = ['\\cdot', '\\times', '\\,', '\\ '];
/** What a sign after one of these belongs to: a power, a product, a bracket that is open. */
const BEFORE_SIGN = /[\^*/·⋅×([{,=+\-−]$/u;
/** `d+h` and `∂⁺h` are immediate derivatives, not sums. */
const IMMEDIATE = /(?:d|∂|\\partial)\s?\^?\{?$/u;
/** A derivative factor that is complete: another may stand beside it without a sign. */
const WHOLE_FACTOR = /\/\s*[\p{L}\p{N}_({∂\\]+.*$|\\frac.*\}$/u;

/** Length of the separator at a place, 0 where there is none; `before` is the piece so far. */
type Separator = (text: string, at: number, before: string) => number;

/** Cuts a text at separators outside all brackets. A text with a bracket that is never closed stays whole. */
export function splitTopLevel(text: string, separator: Separator): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    if (OPEN.has(c)) depth++;
    else if (CLOSE.has(c)) depth--;
    if (depth < 0) return [text];
    const length = depth === 0 ? separator(text, at, text.slice(from, at)) : 0;
    if (length > 0) {
      pieces.push(text.slice(from, at));
      from = at + length;
      at = from - 1;
    }
  }
  return depth === 0 ? [...pieces, text.slice(from)] : [text];
}

function timesAt(text: string, at: number, before: string): number {
  const c = text[at] as string;
  if (c === '*') return text[at + 1] !== '*' && text[at - 1] !== '*' && text[at - 1] !== '.' ? 1 : 0;
  if (TIMES.has(c)) return 1;
  if (c === '\\')
    return TIMES_COMMANDS.find((command) => text.startsWith(command, at))?.length ?? besideAt(text, at, before);
  return c === ' ' ? besideAt(text, at, before) : 0;
}

/** Two derivative factors side by side, as in `dL/dy dy/dz` or `\frac{…}{…}\frac{…}{…}`. */
function besideAt(text: string, at: number, before: string): number {
  const next = /^ *(?=\\frac|[d∂]\p{L})/u.exec(text.slice(at));
  return next && next[0].length > 0 && WHOLE_FACTOR.test(before) ? next[0].length : 0;
}

const present = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');

/** The factors of a product, as typed; one that is no product is its only factor. */
export const splitFactors = (text: string): string[] => present(splitTopLevel(text, timesAt));

/** The same while it is typed: a blank piece is a row that has just begun. */
export const cutFactors = (row: string): string[] => {
  const pieces = splitTopLevel(row, timesAt);
  return pieces.length > 1 ? pieces.map((piece) => piece.trim()) : pieces;
};

const isSum = (text: string): boolean => splitTerms(text).length > 1 || /^[-−]/u.test(text);

/** The product of the rows; blank ones are left out, a row that is a sum is put in brackets. */
export function joinFactors(rows: readonly string[]): string {
  const factors = present(rows);
  if (factors.length < 2) return factors[0] ?? '';
  return factors.map((factor) => (isSum(factor) ? `(${factor})` : factor)).join(' * ');
}

function signAt(text: string, at: number, before: string): number {
  const c = text[at] as string;
  if (c !== '+' && c !== '-' && c !== '−') return 0;
  const left = before.trimEnd();
  if (left === '' || left === '-' || left === '−' || BEFORE_SIGN.test(left)) return 0;
  return c === '+' && IMMEDIATE.test(before) ? 0 : 1;
}

/** The pieces of a sum while it is typed: a term that is taken away begins with its minus, a blank one has just begun. */
export function cutTerms(row: string): string[] {
  const signs: string[] = [];
  const pieces = splitTopLevel(row, (text, at, before) => {
    const length = signAt(text, at, before);
    if (length > 0) signs.push(text[at] === '+' ? '' : '-');
    return length;
  });
  return pieces.length > 1 ? pieces.map((piece, index) => (signs[index - 1] ?? '') + piece.trim()) : pieces;
}

/** The terms of a sum, as typed. */
export const splitTerms = (text: string): string[] => present(cutTerms(text)).filter((term) => term !== '-');

/** The sum of the rows; blank ones are left out. */
export function joinTerms(rows: readonly string[]): string {
  return present(rows).reduce((sum, term) => {
    if (sum === '') return term;
    return /^[-−]/u.test(term) ? `${sum} - ${term.slice(1).trim()}` : `${sum} + ${term}`;
  }, '');
}
