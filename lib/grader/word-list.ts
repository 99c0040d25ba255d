// Words of a fixed list, as people type them: case, spacing and hyphens do not matter, the letters do.
import { ok, type Result } from '../result';
import { invalid } from './judge';
import type { Comparison } from './verdict';

const MAX_TEXT = 20_000;

/** The form in which two spellings of one word are the same text. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^["'“”‘’`]+|["'“”‘’`.]+$/gu, '')
    .replace(/[\s_\-‐‑–]+/gu, ' ')
    .trim();

/** The allowed words; two that differ only in case or spacing are told apart by their exact spelling. */
export interface WordList {
  /** The allowed word that this text means. */
  readonly find: (text: string) => string | undefined;
  readonly words: readonly string[];
}

export function wordList(words: readonly string[]): WordList {
  const exact = new Set(words.map((w) => w.trim()));
  const plain = new Map<string, string | undefined>();
  for (const word of exact) {
    const key = plainWord(word);
    plain.set(key, plain.has(key) ? undefined : word);
  }
  return {
    words: [...exact],
    find: (text) => {
      const trimmed = text.trim();
      return exact.has(trimmed) ? trimmed : plain.get(plainWord(trimmed));
    },
  };
}

/** A piece of text with its UTF-16 offset in the answer. */
export interface Piece {
  readonly text: string;
  readonly position: number;
}

/** Splits at semicolons and line ends; empty pieces are dropped. */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const m of text.matchAll(/[^;；\n\r]+/gu)) {
    const trimmed = m[0].trim();
    if (trimmed) pieces.push({ text: trimmed, position: m.index + m[0].indexOf(trimmed) });
  }
  return pieces;
}

/** Refuses what no list of words can be: nothing at all, or far too much. */
export function checkText(text: string): Result<string, Comparison> {
  if (text.length > MAX_TEXT) return { ok: false, error: invalid({ code: 'too-large' }, { position: MAX_TEXT }) };
  if (!text.trim()) return { ok: false, error: invalid({ code: 'blank' }, { position: 0 }) };
  return ok(text);
}

/** The refusal of a word that is not on the list, naming the list. */
export const unknownWord = (piece: Piece, list: WordList): Comparison =>
  invalid(
    { code: 'unknown-choice', params: { word: piece.text.slice(0, 80), choices: list.words.join('; ') } },
    { position: piece.position },
  );
