// The state of one reading: where we are in the tokens, how deep, what to point out, and the first thing that went wrong.
import type { Message } from '../result';
import type { Expression } from './expression';
import type { NameTable, ParseScope } from './names';
import { printAscii } from './print-ascii';
import type { Token, TokenKind } from './read-token';

/** Brackets, signs, exponents and functions inside each other; deeper is refused before the stack notices. */
export const MAX_DEPTH = 200;

/** The rules that call each other in a circle, handed down so that the files do not import each other in one. */
export interface Grammar {
  readonly sum: (r: Reader) => Expression | undefined;
  readonly power: (r: Reader) => Expression | undefined;
  readonly exponent: (r: Reader) => Expression | undefined;
  /** A bracketed group at the current token: brackets, absolute value, matrix, indicator. */
  readonly group: (r: Reader) => Expression | undefined;
}

export interface Fault {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

const CLOSER: Readonly<Partial<Record<TokenKind, TokenKind>>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  'abs-open': 'abs-close',
};

export const RELATIONS: ReadonlySet<TokenKind> = new Set<TokenKind>(['<', '<=', '>', '>=']);

export class Reader {
  i = 0;
  depth = 0;
  /** Directly inside a bracket that may hold a list, where a comma is never a decimal comma. */
  list = false;
  /** Inside |…|, where the next `|` after an operand closes. */
  bars = false;
  fault: Fault | undefined;
  /** A derivative of a known function was written with primes. */
  primed = false;
  readonly notices = new Map<string, Message>();
  /** Whether the text has a LaTeX command. */
  readonly latex: boolean;
  private matches: Int32Array | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly text: string,
    readonly table: NameTable,
    readonly scope: ParseScope,
    readonly grammar: Grammar,
  ) {
    this.latex = /\\[a-zA-Z]/.test(text);
  }

  get token(): Token {
    return this.tokens[this.i] as Token;
  }

  /** The token `by` places on; the last one is the end. */
  peek(by: number): Token {
    return this.tokens[Math.min(this.i + by, this.tokens.length - 1)] as Token;
  }

  kind(): TokenKind {
    return (this.tokens[this.i] as Token).kind;
  }

  next(): Token {
    const token = this.tokens[this.i] as Token;
    if (token.kind !== 'end') this.i++;
    return token;
  }

  /** Records the first fault; always undefined, so that a rule can return it. */
  fail(code: string, start: number, end: number, params?: Message['params']): undefined {
    this.fault ??= { message: params ? { code, params } : { code }, start, end };
    return undefined;
  }

  failAt(token: Token, code: string, params?: Message['params']): undefined {
    return this.fail(code, token.start, token.end, params);
  }

  /** One level deeper; false (and a fault) at the limit. Every `enter` has its `leave`. */
  enter(): boolean {
    if (++this.depth <= MAX_DEPTH) return true;
    this.failAt(this.token, 'too-large.depth', { limit: MAX_DEPTH });
    return false;
  }

  leave(): void {
    this.depth--;
  }

  /** What was typed from token `from` up to the current one. */
  typed(from: number): string {
    const start = (this.tokens[from] as Token).start;
    const end = this.i > from ? (this.tokens[this.i - 1] as Token).end : start;
    return this.text.slice(start, end);
  }

  /** Points out a risky reading, once a kind, with what was typed since token `from` and how it was read. */
  notice(code: string, from: number, read: Expression): void {
    if (!this.notices.has(code)) {
      this.notices.set(code, { code, params: { typed: shorten(this.typed(from)), read: shorten(printAscii(read)) } });
    }
  }

  /** The index of the bracket that closes the one at token `index`, or -1. */
  match(index: number): number {
    if (!this.matches) {
      this.matches = new Int32Array(this.tokens.length).fill(-1);
      const open: number[] = [];
      for (let k = 0; k < this.tokens.length; k++) {
        const { kind } = this.tokens[k] as Token;
        if (CLOSER[kind]) open.push(k);
        else if (kind === ')' || kind === ']' || kind === '}' || kind === 'abs-close') {
          const top = open.pop();
          if (top !== undefined && CLOSER[(this.tokens[top] as Token).kind] === kind) this.matches[top] = k;
        }
      }
    }
    return this.matches[index] ?? -1;
  }

  /** Consumes the bracket that closes `open`. */
  close(open: Token): boolean {
    const wanted = CLOSER[open.kind] ?? '|';
    const { token } = this;
    if (token.kind === wanted) {
      this.i++;
      return true;
    }
    if (token.kind === 'end') this.failAt(open, 'syntax.unclosed', { bracket: open.text });
    else if (token.kind === ')' || token.kind === ']' || token.kind === '}' || token.kind === 'abs-close') {
      this.failAt(token, 'syntax.mismatch', { open: open.text, close: token.text });
    } else this.unexpected();
    return false;
  }

  /** The fault of the current token where it cannot stand. */
  unexpected(): undefined {
    const { token } = this;
    switch (token.kind) {
      case 'bad':
        return this.failAt(token, token.text, { text: this.text.slice(token.start, token.end) });
      case 'unknown':
      case 'partial':
        return this.unknown(token);
      case 'end':
        return this.fail('syntax.ended', token.start, token.end);
      case ')':
      case ']':
      case '}':
      case 'abs-close': {
        const before = this.tokens[this.i - 1];
        if (before && CLOSER[before.kind] === token.kind)
          return this.fail('syntax.empty-brackets', before.start, token.end);
        return this.failAt(token, 'syntax.unopened', { bracket: token.text });
      }
      case ',':
      case ';':
        return this.failAt(token, 'syntax.comma', { text: token.text });
      case 'prime':
        return this.failAt(token, 'syntax.prime');
      case 'transpose':
        return this.failAt(token, 'syntax.transpose');
      case '_':
        return this.failAt(token, 'syntax.subscript');
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.failAt(token, 'syntax.relation');
      default:
        return this.failAt(token, 'syntax.unexpected', { text: token.text });
    }
  }

  private unknown(token: Token): undefined {
    const named = this.scope.mode === 'factors' && /^d./u.test(token.text) ? token.text.slice(1) : token.text;
    const params = { name: shorten(named), declared: this.table.declared.slice(0, 24).join(', ') };
    const after = this.peek(1);
    if (/^[eE]\d/.test(token.text) && this.tokens[this.i - 1]?.kind === 'number') {
      return this.failAt(token, 'syntax.scientific', { text: token.text });
    }
    if (/^e\d/.test(token.text)) return this.failAt(token, 'syntax.scientific', { text: token.text });
    if (this.scope.mode !== 'factors' && this.isDerivative()) {
      const name = shorten(this.text.slice(token.start, this.derivativeEnd()));
      return this.fail('unknown-name.derivative', token.start, this.derivativeEnd(), { ...params, name });
    }
    if (this.table.declared.length === 0 && this.scope.mode !== 'factors')
      return this.failAt(token, 'unknown-name.none', params);
    if (token.text === 'i' && token.end - token.start === 1)
      return this.failAt(token, 'unknown-name.imaginary', params);
    if (after.kind === '(' && !after.spaced) return this.unknownFunction(token, params);
    const called = /^([a-zA-Z]{2,})\d/.exec(token.text)?.[1];
    if (called !== undefined && this.table.meanings.get(called)?.kind === 'function') {
      return this.failAt(token, 'unknown-name.function-digits', {
        ...params,
        function: called,
        rest: token.text.slice(called.length),
      });
    }
    const swapped = token.text === token.text.toLowerCase() ? token.text.toUpperCase() : token.text.toLowerCase();
    if (this.table.declared.includes(swapped)) {
      return this.failAt(token, 'unknown-name.case', { ...params, suggestion: swapped });
    }
    if (/^\p{L}\d+$/u.test(token.text)) {
      return this.failAt(token, 'unknown-name.digits', {
        ...params,
        letter: token.text.slice(0, 1),
        digits: token.text.slice(1),
      });
    }
    return this.failAt(token, 'unknown-name', params);
  }

  /** `dy/dx` or `∂y/∂x` at the current token, whatever the names. */
  private isDerivative(): boolean {
    const differential = (t: Token) => t.kind === 'partial' || (t.kind === 'unknown' && t.text[0] === 'd');
    const slash = [1, 2].find((by) => this.peek(by).kind === '/');
    return differential(this.token) && slash !== undefined && differential(this.peek(slash + 1));
  }

  private derivativeEnd(): number {
    const slash = this.peek(1).kind === '/' ? 1 : 2;
    return this.peek(this.peek(slash + 1).kind === 'partial' ? slash + 2 : slash + 1).end;
  }

  /** `zeros(3)`: the whole word, though its first letters may be names. */
  private unknownFunction(token: Token, params: Message['params']): undefined {
    let first = token;
    for (let k = this.i - 1; k >= 0; k--) {
      const before = this.tokens[k] as Token;
      if (before.kind !== 'name' || before.end !== first.start || !/^\p{L}+$/u.test(before.text)) break;
      first = before;
    }
    const name = shorten(this.text.slice(first.start, token.end));
    return this.fail('unknown-name.function', first.start, token.end, { ...params, name });
  }
}

const shorten = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);
