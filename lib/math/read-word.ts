// Words in braces: subscripts, `\mathrm{…}`, `\operatorname{…}`, the names of environments.
import { latexCommand } from './read-latex';
import { GREEK_GLYPH, isDigit, isLatin, isLetter, SUBSCRIPT } from './read-symbols';

interface Word {
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
}

/** Longer than any name. */
const MAX_GROUP = 80;
const MAX_NESTING = 3;

/** What follows `_` at `at`: a braced group, a Greek command, or the one letter or digit that begins a plain subscript. */
export function readSubscript(text: string, at: number): Word | undefined {
  if (text[at] === '{') {
    const group = readWordGroup(text, at);
    return group && group.text !== '' ? { text: `_{${group.text}}`, end: group.end } : undefined;
  }
  if (text[at] === '\\') {
    const end = commandEnd(text, at);
    const glyph = GREEK_GLYPH.get(text.slice(at + 1, end));
    return glyph === undefined ? undefined : { text: `_${glyph}`, end };
  }
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) ? { text: `_${text[at]}`, end: at + 1 } : undefined;
}

/** The group `{…}` at `at` as one word: spaces and fonts dropped, Greek commands as glyphs; undefined for anything else. */
export function readWordGroup(text: string, at: number): Word | undefined {
  let depth = 0;
  let word = '';
  const stop = Math.min(text.length, at + MAX_GROUP);
  for (let i = at; i < stop; i++) {
    const c = text[i] as string;
    if (c === '{') {
      if (++depth > MAX_NESTING) return undefined;
    } else if (c === '}') {
      if (--depth === 0) return { text: word, end: i + 1 };
    } else if (c === '\\') {
      const end = commandEnd(text, i);
      const command = end > i + 1 ? latexCommand(text.slice(i + 1, end)) : undefined;
      if (command?.does === 'word') word += command.text;
      else if (end > i + 1 && command?.does !== 'font' && command?.does !== 'skip') return undefined;
      // `\,` and other spaces are one sign after the backslash.
      i = end > i + 1 ? end - 1 : i + 1;
    } else if (c === '_' ? text[i + 1] !== '{' : isNameSign(c)) word += c;
    else if (c !== ' ' && c !== '_') return undefined;
  }
  return undefined;
}

function commandEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLatin(text.charCodeAt(end))) end++;
  return end;
}

const isNameSign = (c: string): boolean => {
  const code = c.charCodeAt(0);
  return isLetter(code) || isDigit(code) || SUBSCRIPT.has(c) || c === '-' || c === '+' || c === ',';
};
