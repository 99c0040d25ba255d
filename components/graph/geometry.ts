// The plane of the drawings: points in units of which sixteen make a rem, so that a drawing grows with the reader's text.

export interface Point {
  readonly x: number;
  readonly y: number;
}

const UNITS_IN_REM = 16;

export const rem = (units: number): string => `${units / UNITS_IN_REM}rem`;

const shown = (units: number): string => `${Math.round(units * 10) / 10}`;

/** A point in the language of SVG paths. */
export const at = ({ x, y }: Point): string => `${shown(x)} ${shown(y)}`;

export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The point so far from `from` on the way to `to`. */
export function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

const BOLD_GLYPH = 11;
const COMMAND = /\\(?:left|right|frac|sqrt|operatorname|mathrm|hat|bar|tilde)|[{}^_\s]/g;

/** About how wide a formula is set in text size: for leaving room, not for placing. */
export const widthOfTex = (tex: string): number =>
  tex.replace(COMMAND, '').replace(/\\[a-zA-Z]+/g, 'mm').length * BOLD_GLYPH;
