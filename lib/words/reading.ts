// The sentences a browser needs while somebody types: what cannot be read and why.
import { EN_ANSWERS } from './en/sentences/answers';
import type { Locale } from './locale';
import { SENTENCES } from './sentences';
import type { Sentences } from './speak';

/** The table to hand to `speak` in the browser. */
export const readingSentences = (locale: Locale): Sentences => {
  const all: Sentences = SENTENCES[locale];
  return Object.fromEntries(Object.keys(EN_ANSWERS).map((code) => [code, all[code] ?? code]));
};
