// The interface's catalogue as next-intl formats it: compiled once, so that no browser loads the parser of ICU messages.
import 'server-only';
import compile from 'icu-minify/compile';
import type { AbstractIntlMessages } from 'next-intl';
import { INTERFACE } from '@/lib/words/interface';
import type { Locale } from '@/lib/words/locale';

type Words = { readonly [key: string]: string | Words };

/** As plain data: the compiler's objects have no prototype, and such objects are not handed to client components. */
const compilePlain = (text: string): object => JSON.parse(JSON.stringify(compile(text)));

const compileAll = (words: Words): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, typeof text === 'string' ? compilePlain(text) : compileAll(text)]),
  );

const compiled = new Map<Locale, AbstractIntlMessages>();

/** next.config.mjs aliases next-intl's formatter to the one that reads these; its types know only texts. */
export function compiledWords(locale: Locale): AbstractIntlMessages {
  const words = compiled.get(locale) ?? (compileAll(INTERFACE[locale]) as AbstractIntlMessages);
  compiled.set(locale, words);
  return words;
}
