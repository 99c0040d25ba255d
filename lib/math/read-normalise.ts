// Rewrites what was typed into the few characters the scanner knows, remembering where each came from.
import { ACCENT, GREEK, PLAIN, SUBSCRIPT, SUPERSCRIPT } from './read-symbols';

export interface NormalText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past it, the offset in the original; undefined when they are the same. */
  readonly origin: readonly number[] | undefined;
}

/** Characters kept as they are (Greek letters among them) before the text is plainly no answer and folding stops. */
const MAX_STRANGE = 500;

/**
 * The text with every look-alike in its plain spelling: `²` as `^(2)`, `−` as `-`, `½` as `(1/2)`, full-width and
 * mathematical letters as letters; invisible characters dropped. Characters without a plain spelling stay as they are.
 */
export function normalise(original: string): NormalText {
  let plain = true;
  for (let i = 0; plain && i < original.length; i++) plain = original.charCodeAt(i) < 0x80;
  if (plain) return { text: original, origin: undefined };
  let text = '';
  const origin: number[] = [];
  let raised = false;
  let strange = 0;
  for (let i = 0; i < original.length; ) {
    if (!raised && original.charCodeAt(i) < 0x80) {
      text += original[i];
      origin.push(i++);
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(i) as number);
    const up = SUPERSCRIPT.get(character);
    let piece = up ?? (strange > MAX_STRANGE ? character : spell(character, text));
    if (piece === character) strange++;
    if (up !== undefined && !raised) piece = `^(${piece}`;
    if (up === undefined && raised && piece !== '') piece = `)${piece}`;
    if (piece !== '') raised = up !== undefined;
    for (let k = 0; k < piece.length; k++) origin.push(i);
    text += piece;
    i += character.length;
  }
  if (raised) {
    text += ')';
    origin.push(original.length - 1);
  }
  origin.push(original.length);
  return { text, origin };
}

function spell(character: string, before: string): string {
  if (character < '\u0080') return character;
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  if (GREEK.has(character) || SUBSCRIPT.has(character)) return character;
  const accent = ACCENT.get(character);
  if (accent !== undefined) return accent;
  const folded = character.normalize('NFKC');
  if (folded !== character) {
    // A vulgar fraction right after a digit is a mixed number, which juxtaposition would turn into a product.
    if (folded.includes('\u2044')) return /\d$/.test(before) ? character : `(${folded.replace('\u2044', '/')})`;
    let out = '';
    for (const part of folded) {
      const piece = part < '\u0080' || GREEK.has(part) || part === '∂' ? part : PLAIN.get(part);
      if (piece === undefined) return character;
      out += piece;
    }
    return out;
  }
  const parts = [...character.normalize('NFD')];
  const word = ACCENT.get(parts[1] ?? '');
  return parts.length === 2 && word !== undefined && (parts[0] as string) < '\u0080' ? parts[0] + word : character;
}
