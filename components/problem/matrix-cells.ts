// A typed matrix as its entries by rows, and back: `[[1, 2], [3, 4]]`, `[1, 2; 3, 4]` and TeX matrices.
import { splitTopLevel } from './split-answer';

export type Cells = readonly (readonly string[])[];

/** More rows or columns than any answer has. */
export const MOST = 8;

const at =
  (...signs: readonly string[]) =>
  (text: string, place: number): number =>
    signs.find((sign) => text.startsWith(sign, place))?.length ?? 0;

const ENVIRONMENT = /^\\begin\{([bp]?matrix)\}(.*)\\end\{\1\}$/su;

const trimmed = (pieces: readonly string[]): string[] => pieces.map((piece) => piece.trim());

function rowsOf(text: string): string[][] | null {
  const tex = ENVIRONMENT.exec(text)?.[2];
  if (tex !== undefined) return splitTopLevel(tex, at('\\\\')).map((row) => trimmed(splitTopLevel(row, at('&'))));
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const inside = text.slice(1, -1).trim();
  const rows = inside.startsWith('[') ? trimmed(splitTopLevel(inside, at(','))) : splitTopLevel(inside, at(';'));
  const bare = inside.startsWith('[') ? rows.map((row) => (/^\[.*\]$/su.test(row) ? row.slice(1, -1) : null)) : rows;
  return bare.every((row) => row !== null) ? bare.map((row) => trimmed(splitTopLevel(row, at(',')))) : null;
}

/** The entries; null for a text that is no matrix written out, such as a formula or an uneven one. */
export function readCells(text: string): string[][] | null {
  const rows = rowsOf(text.trim());
  const width = rows?.[0]?.length ?? 0;
  const even = rows?.every((row) => row.length === width) && rows.length <= MOST && width <= MOST;
  return even ? (rows ?? null) : null;
}

/** The matrix as text; nothing while every cell is blank. */
export function writeCells(cells: Cells): string {
  if (cells.every((row) => row.every((cell) => cell.trim() === ''))) return '';
  return `[${cells.map((row) => `[${trimmed(row).join(', ')}]`).join(', ')}]`;
}

/** The same entries in another size; new cells are blank. */
export const resizeCells = (cells: Cells, rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => cells[i]?.[j] ?? ''));
