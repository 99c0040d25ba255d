// What each LaTeX command means to the scanner, MathLive's own included.
import { UNARY_FUNCTIONS } from './expression';
import { GREEK_GLYPH } from './read-symbols';
import type { TokenKind } from './read-token';

export type LatexCommand =
  /** Layout only. */
  | { readonly does: 'skip' }
  | { readonly does: 'token'; readonly kind: TokenKind; readonly text: string }
  /** A word as if its letters had been typed. */
  | { readonly does: 'word'; readonly text: string }
  /** A font: the group after it is one word. */
  | { readonly does: 'font' }
  /** An accent: the group after it is one word that ends in `suffix`. */
  | { readonly does: 'accent'; readonly suffix: string }
  | { readonly does: 'begin' }
  | { readonly does: 'end' }
  | { readonly does: 'refuse'; readonly code: string };

const words = (text: string) => text.split(' ');
const all = (names: string, command: LatexCommand) => words(names).map((name) => [name, command] as const);
const token = (kind: TokenKind, text: string = kind): LatexCommand => ({ does: 'token', kind, text });
const word = (text: string): LatexCommand => ({ does: 'word', text });

const COMMANDS: ReadonlyMap<string, LatexCommand> = new Map<string, LatexCommand>([
  ...all(
    'quad qquad displaystyle textstyle scriptstyle left right mleft mright middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr limits nolimits rm bf it sf cal thinspace negthinspace enspace space mathstrut boxed',
    { does: 'skip' },
  ),
  ...[...GREEK_GLYPH].map(([name, glyph]) => [name, word(glyph)] as const),
  ...words('epsilon theta phi rho sigma pi kappa').map(
    (name) => [`var${name}`, word(GREEK_GLYPH.get(name) as string)] as const,
  ),
  ...UNARY_FUNCTIONS.filter((fn) => fn !== 'sqrt').map((fn) => [fn, word(fn)] as const),
  ...words('arcsin arccos arctan arcsec arccsc arccot log max min sgn relu ReLU arsinh arcosh artanh tg ctg').map(
    (name) => [name, word(name)] as const,
  ),
  ...all('cdot times ast', token('*')),
  ['div', token('/')],
  ['odot', token('.*')],
  ...all('le leq leqslant', token('<=')),
  ...all('ge geq geqslant', token('>=')),
  ['lt', token('<')],
  ['gt', token('>')],
  ...all('approx simeq', token('=')),
  ...all('vert mid', token('|')),
  ['lvert', token('abs-open')],
  ['rvert', token('abs-close')],
  ...all('lparen lbrace', token('(')),
  ...all('rparen rbrace', token(')')),
  ['lbrack', token('[')],
  ['rbrack', token(']')],
  ['prime', token('prime')],
  ...all('top intercal', token('transpose')),
  ...all('partial differentialD', token('partial')),
  ['exponentialE', word('e')],
  ['imaginaryI', word('i')],
  ...all('frac dfrac tfrac cfrac', token('frac')),
  ['sqrt', token('root')],
  ...all('operatorname mathrm text mathit mathbf boldsymbol bm mathsf mathbb mathcal textbf textrm textit mathop pmb', {
    does: 'font',
  }),
  ...all('hat widehat', { does: 'accent', suffix: 'hat' }),
  ...all('bar overline', { does: 'accent', suffix: 'bar' }),
  ...all('tilde widetilde', { does: 'accent', suffix: 'tilde' }),
  ['begin', { does: 'begin' }],
  ['end', { does: 'end' }],
  ['placeholder', { does: 'refuse', code: 'syntax.placeholder' }],
  ['nabla', { does: 'refuse', code: 'syntax.gradient' }],
  ['infty', { does: 'refuse', code: 'syntax.infinity' }],
  ['degree', { does: 'refuse', code: 'syntax.degree' }],
  ...all('pm mp', { does: 'refuse', code: 'syntax.plus-minus' }),
]);

/** The meaning of `\name`, or undefined for a command that answers do not use. */
export const latexCommand = (name: string): LatexCommand | undefined => COMMANDS.get(name);

/** Environments that are read, and how. */
export const ENVIRONMENTS: ReadonlyMap<string, 'matrix' | 'cases'> = new Map([
  ...words('matrix pmatrix bmatrix Bmatrix smallmatrix array').map((name) => [name, 'matrix'] as const),
  ...words('cases dcases').map((name) => [name, 'cases'] as const),
]);
