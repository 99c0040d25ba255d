// Which level of a template a seed draws from: they take turns, so that a level can be asked for by its seeds.
import type { TemplateDocument } from './template';

export interface Level {
  readonly difficulty: number;
  /** Place among the document's levels; undefined when it has one level only. */
  readonly index: number | undefined;
}

export function levelOf(document: TemplateDocument, seed: number): Level {
  const { levels } = document;
  if (!levels) return { difficulty: document.difficulty, index: undefined };
  const index = seed % levels.length;
  return { difficulty: levels[index]?.difficulty ?? document.difficulty, index };
}
