// One path through a graph as the names it runs through, and as the product of derivatives along it.
import { splitFactors } from './split-answer';

export interface Path {
  /** From the output down, the variable last. */
  readonly names: readonly string[];
  /** The last factor holds everything else fixed: `d+h/dw`. */
  readonly immediate: boolean;
}

const FACTOR = /^(?:d|∂)\s?(\^?\+|⁺)?\s?([\p{L}][\p{L}\p{N}_]*)\s?\/\s?(?:d|∂)\s?([\p{L}][\p{L}\p{N}_]*)$/u;

/** The product along a path; nothing while fewer than two names are on it. */
export function writePath({ names, immediate }: Path): string {
  const last = names.length - 2;
  return names
    .slice(1)
    .map((wrt, i) => `d${immediate && i === last ? '+' : ''}${names[i]}/d${wrt}`)
    .join('*');
}

/** The path a term runs along; null when the term is something else. `known` are the names a path may use. */
export function readPath(term: string, known: ReadonlySet<string>): Path | null {
  const names: string[] = [];
  let immediate = false;
  for (const factor of splitFactors(term)) {
    const [, plus, of, wrt] = FACTOR.exec(factor) ?? [];
    if (!of || !wrt || immediate || !known.has(of) || !known.has(wrt)) return null;
    if (names.length > 0 && names.at(-1) !== of) return null;
    if (names.length === 0) names.push(of);
    names.push(wrt);
    immediate = plus !== undefined;
  }
  return { names, immediate };
}
