// The scanner: normal text to tokens, in one pass, by hand. It never fails: what cannot be read becomes a `bad` token.
import { type NameTable, splitRun } from './names';
import { ENVIRONMENTS, latexCommand } from './read-latex';
import { openName } from './read-open-name';
import { isDigit, isLatin, isLetter, SUBSCRIPT } from './read-symbols';
import type { Meaning, Token, TokenKind } from './read-token';
import { readSubscript, readWordGroup } from './read-word';

/** More tokens than any answer needs; the grammar's recursion and the tree's height stay within it. */
export const MAX_TOKENS = 3000;

/** Letters in one run, far more than any answer joins. */
const MAX_RUN = 1000;

const SINGLE: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>(
  ['+', '-', '/', '^', '(', ')', '[', ']', '{', '}', '|', ',', ';', '&', '=', '<', '>'].map((c) => [c, c as TokenKind]),
);

/** Signs that are refused for a reason a person can be told. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['!', 'syntax.factorial'],
  ['%', 'syntax.percent'],
  ['‰', 'syntax.percent'],
  ['"', 'syntax.string'],
  ['°', 'syntax.degree'],
  ['º', 'syntax.degree'],
  ['∞', 'syntax.infinity'],
  ['±', 'syntax.plus-minus'],
  ['∓', 'syntax.plus-minus'],
  ['∘', 'syntax.composition'],
  ['½', 'syntax.mixed-number'],
  ['⅓', 'syntax.mixed-number'],
  ['¼', 'syntax.mixed-number'],
  ['¾', 'syntax.mixed-number'],
  ['⅔', 'syntax.mixed-number'],
  [':', 'syntax.colon'],
  ['∇', 'syntax.gradient'],
  ...[...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map((c) => [c, 'syntax.direction'] as const),
]);

/**
 * The tokens of a normal text. Runs of letters are already split into names. With `scientific`, `1.5e-3` is one number.
 * Returns undefined when there are more than MAX_TOKENS, or letters without end.
 */
export function tokenize(text: string, table: NameTable, scientific: boolean): Token[] | undefined {
  const scanner = new Scanner(text, table, scientific);
  return scanner.run() ? scanner.tokens : undefined;
}

class Scanner {
  readonly tokens: Token[] = [];
  private at = 0;
  private spaced = false;
  private overflow = false;

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    private readonly scientific: boolean,
  ) {}

  run(): boolean {
    while (this.at < this.text.length) {
      this.step();
      if (this.overflow || this.tokens.length > MAX_TOKENS) return false;
    }
    this.spaced = false;
    this.push('end', '', this.text.length, this.text.length);
    return true;
  }

  private push(kind: TokenKind, text: string, start: number, end: number, meaning?: Meaning): undefined {
    this.tokens.push({ kind, text, start, end, spaced: this.spaced, meaning });
    this.spaced = false;
    this.at = end;
  }

  private step(): undefined {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 126 || code === 36) {
      this.spaced = true;
      this.at++;
      return;
    }
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) return this.number();
    if (isLetter(code)) return this.word(at, at);
    if (code === 92) return this.command();
    this.sign(text[at] as string);
  }

  private sign(c: string): undefined {
    const { text, at } = this;
    const after = text[at + 1];
    if (c === '*') return after === '*' ? this.push('^', '**', at, at + 2) : this.push('*', '*', at, at + 1);
    if (c === '@') return this.push('*', '@', at, at + 1);
    if (c === '.' && after === '*') return this.push('.*', '.*', at, at + 2);
    if (c === '.' && after === 'T') return this.push('transpose', '.T', at, at + 2);
    if (c === '=' && after === '=') return this.push('bad', 'syntax.assignment', at, at + 2);
    if (c === ':' && after === '=') return this.push('bad', 'syntax.assignment', at, at + 2);
    if ((c === '<' || c === '>') && after === '=') return this.push(`${c}=`, `${c}=`, at, at + 2);
    const single = SINGLE.get(c);
    if (single) return this.push(single, c, at, at + 1);
    if (c === "'") return this.push('prime', "'", at, at + 1);
    if (c === '≈') return this.push('=', '≈', at, at + 1);
    if (c === '⊤') return this.push('transpose', '⊤', at, at + 1);
    if (c === '∂') return this.push('partial', '∂', at, at + 1);
    if (c === '_') return this.push('_', '_', at, at + 1);
    if (c === '√' || c === '∛') {
      const fn = c === '√' ? 'sqrt' : 'cbrt';
      return this.push('name', c, at, at + 1, { kind: 'function', fn, typed: c });
    }
    const refused = REFUSED.get(c);
    if (refused) return this.push('bad', refused, at, at + 1);
    const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    this.push('bad', 'syntax.character', at, at + width);
  }

  private number(): undefined {
    const { text } = this;
    const start = this.at;
    let end = this.digits(start);
    if (text[end] === '.' && text[end + 1] !== '*' && text[end + 1] !== 'T') end = this.digits(end + 1);
    if (this.scientific && (text[end] === 'e' || text[end] === 'E')) {
      const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 1 : 0;
      if (isDigit(text.charCodeAt(end + 1 + sign))) end = this.digits(end + 1 + sign);
    }
    this.push('number', text.slice(start, end), start, end);
  }

  private digits(from: number): number {
    let end = from;
    while (isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** Letters, digits and subscripts from `from`; the run counts as starting at `start`, after an optional `prefix`. */
  private word(start: number, from: number, prefix = '', letters = true): undefined {
    const { text } = this;
    let run = prefix;
    let at = from;
    let rewritten = prefix !== '';
    for (;;) {
      const code = text.charCodeAt(at);
      if (letters && (isLetter(code) || isDigit(code))) {
        run += text[at++];
        continue;
      }
      const c = text[at] as string;
      if (c === undefined) break;
      if (SUBSCRIPT.has(c)) {
        // A subscript after log is its base, which may be any number.
        if (run.endsWith('log')) break;
        run += c;
        at++;
        continue;
      }
      if (c !== '_' || run.endsWith('log')) break;
      const sub = readSubscript(text, at + 1);
      if (!sub) break;
      run += sub.text;
      rewritten ||= sub.text.length !== sub.end - at;
      at = sub.end;
    }
    this.split(run, start, at, rewritten);
    if (run.endsWith('log') && SUBSCRIPT.has(text[at] ?? '')) this.base();
  }

  private base(): undefined {
    const start = this.at;
    let digits = '';
    let at = start;
    for (let c = SUBSCRIPT.get(this.text[at] ?? ''); c !== undefined; c = SUBSCRIPT.get(this.text[at] ?? '')) {
      digits += c;
      at++;
    }
    this.push('_', '_', start, start);
    if (/^\d+$/.test(digits)) this.push('number', digits, start, at);
    else this.split(digits, start, at, true);
  }

  private split(run: string, start: number, end: number, rewritten: boolean): undefined {
    const { table } = this;
    this.overflow = run.length > MAX_RUN;
    if (this.overflow) return;
    const meaning = table.meanings.get(run) ?? (table.open ? openName(run, this.tokens) : undefined);
    if (meaning) return this.push('name', run, start, end, meaning);
    if (run === 'd' || run === 'partial') return this.push('partial', run, start, end);
    for (const piece of splitRun(run, table)) {
      const from = rewritten ? start : start + piece.from;
      const to = rewritten ? end : start + piece.to;
      const typed = run.slice(piece.from, piece.to);
      if (piece.meaning === undefined && typed === 'd') this.push('partial', typed, from, to);
      else this.push(piece.meaning ? 'name' : 'unknown', typed, from, to, piece.meaning);
    }
    this.at = end;
  }

  private command(): undefined {
    const { text, at } = this;
    let end = at + 1;
    while (isLatin(text.charCodeAt(end))) end++;
    if (end === at + 1) return this.escape(text[end]);
    const name = text.slice(at + 1, end);
    if (text[end] === '*') end++;
    const command = latexCommand(name);
    if (!command) return this.push('bad', 'syntax.command', at, end);
    switch (command.does) {
      case 'skip':
        this.at = text[end] === '.' && /^(left|right|mleft|mright)$/.test(name) ? end + 1 : end;
        return;
      case 'token':
        return this.push(command.kind, command.text, at, end);
      case 'refuse':
        return this.push('bad', command.code, at, end);
      case 'word':
        return this.word(at, end, command.text, false);
      case 'font':
      case 'accent':
        return this.styled(name, end, command.does === 'accent' ? command.suffix : '');
      default:
        return this.environment(command.does, end);
    }
  }

  private styled(name: string, from: number, suffix: string): undefined {
    const { text, at } = this;
    let open = from;
    while (text[open] === ' ') open++;
    const group = text[open] === '{' ? readWordGroup(text, open) : { text: text[open] ?? '', end: open + 1 };
    if (!group) return this.push('bad', 'syntax.command', at, from);
    if (/^\d+$/.test(group.text)) return this.push('number', group.text, at, group.end);
    if (group.text === '') {
      this.spaced = true;
      this.at = group.end;
      return;
    }
    if (group.text === 'T' && text[at - 1] === '^') return this.push('transpose', 'T', at, group.end);
    // Words of prose in a piecewise definition: `\text{if }`, `\text{otherwise}`.
    if (name === 'text' && /^(if|for|otherwise|else|when|,)*$/.test(group.text))
      return this.push(',', group.text, at, group.end);
    if (!isLetter(group.text.charCodeAt(0))) return this.push('bad', 'syntax.command', at, from);
    this.word(at, group.end, group.text + suffix, false);
  }

  private environment(does: 'begin' | 'end', from: number): undefined {
    const { text, at } = this;
    const group = text[from] === '{' ? readWordGroup(text, from) : undefined;
    const kind = group && ENVIRONMENTS.get(group.text);
    if (!group || !kind) return this.push('bad', 'syntax.command', at, group?.end ?? from);
    let { end } = group;
    // The column specification of an array.
    if (does === 'begin' && group.text === 'array' && text[end] === '{') end = readWordGroup(text, end)?.end ?? end;
    this.push(does === 'begin' ? 'begin' : 'env-end', kind, at, end);
  }

  private escape(c: string | undefined): undefined {
    const { at } = this;
    if (c === '\\') return this.push('row', '\\\\', at, at + 2);
    if (c === '{') return this.push('(', '\\{', at, at + 2);
    if (c === '}') return this.push(')', '\\}', at, at + 2);
    if (c === '|') return this.push('|', '\\|', at, at + 2);
    if (c !== undefined && ' ,;:!>()[]'.includes(c)) {
      this.spaced = true;
      this.at = at + 2;
      return;
    }
    const refused = REFUSED.get(c ?? '');
    this.push('bad', refused ?? 'syntax.character', at, refused ? at + 2 : at + 1);
  }
}
