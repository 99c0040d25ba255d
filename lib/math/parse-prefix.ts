// What may stand before the first `=`: the name of what is asked for (`f'(x) =`, `∂L/∂w =`, `y =`), never an assignment.
import type { Token, TokenKind } from './read-token';

/** `x = 3` for a declared variable, `f(x) = x`: gives a name a value instead of answering. */
export function isAssignment(tokens: readonly Token[], equals: number): boolean {
  const first = tokens[0] as Token;
  if (equals === 1) return first.meaning?.kind === 'variable' && !first.meaning.defined;
  const named = first.kind === 'unknown' || (first.kind === 'name' && first.meaning?.kind === 'smooth');
  return named && tokens[1]?.kind === '(' && closes(tokens, 1) === equals - 1 && first.text[0] !== 'd';
}

/** Whether the tokens before `equals` only name the answer. Asked when they cannot be read as an expression. */
export function isPrefix(tokens: readonly Token[], equals: number): boolean {
  const first = tokens[0] as Token;
  if (equals === 0) return true;
  if (first.kind === 'unknown' && equals === 1) return true;
  if (first.kind === 'bad' && first.text === 'syntax.gradient') return true;
  if (isPrimedGroup(tokens, equals)) return true;
  if (isDerivative(tokens, equals)) return true;
  if (first.kind !== 'unknown' && first.kind !== 'name') return false;
  let i = 1;
  while (tokens[i]?.kind === 'prime') i++;
  if (i === 1 && tokens[1]?.kind === '^') i = raised(tokens);
  if (i === 1) return false;
  return i === equals || (tokens[i]?.kind === '(' && closes(tokens, i) === equals - 1);
}

/** `(sin(x))'`, `[f(x)]''`: a bracket with primes. */
function isPrimedGroup(tokens: readonly Token[], equals: number): boolean {
  let i = equals - 1;
  while (tokens[i]?.kind === 'prime') i--;
  return i > 0 && i < equals - 1 && OPENS.has((tokens[0] as Token).kind) && closes(tokens, 0) === i;
}

/** `^{\prime}` and `^{(2)}` after a function's name: the index behind it, or 1. */
function raised(tokens: readonly Token[]): number {
  let i = 2;
  while (['{', '}', '(', ')', 'prime', 'number'].includes(tokens[i]?.kind ?? 'end')) {
    const { kind } = tokens[i++] as Token;
    if (kind === '}' || (kind === 'prime' && tokens[2]?.kind === 'prime')) return i;
  }
  return 1;
}

/** `dL/dw`, `∂L/∂w`, `\frac{dL}{dw}`, `d/dx f(x)`: begins like a derivative and holds two differentials. */
function isDerivative(tokens: readonly Token[], equals: number): boolean {
  const start = tokens[0]?.kind === 'frac' ? 2 : 0;
  if (!isDifferential(tokens[start])) return false;
  let count = 0;
  for (let i = start; i < equals; i++) if (isDifferential(tokens[i])) count++;
  return count >= 2;
}

const isDifferential = (t: Token | undefined): boolean =>
  t?.kind === 'partial' || (t?.kind === 'unknown' && t.text[0] === 'd') || t?.meaning?.kind === 'differential';

const OPENS: ReadonlySet<TokenKind> = new Set<TokenKind>(['(', '[', '{']);
const CLOSES: ReadonlySet<TokenKind> = new Set<TokenKind>([')', ']', '}']);

/** The index of the bracket that closes the one at `open`, or -1. */
function closes(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { kind } = tokens[i] as Token;
    if (OPENS.has(kind)) depth++;
    else if (CLOSES.has(kind) && --depth === 0) return i;
  }
  return -1;
}
