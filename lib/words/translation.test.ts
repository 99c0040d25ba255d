// Every language says the same things: the same placeholders for each text, and every message of the interface can be read.
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { INTERFACE } from './interface';
import { DEFAULT_LOCALE, LOCALES } from './locale';
import { SENTENCES } from './sentences';

type Texts = Readonly<Record<string, string>>;

/** Every text of a nested table, by its path. */
const textsOf = (table: object, path = ''): Texts =>
  Object.fromEntries(
    Object.entries(table).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : Object.entries(textsOf(value, `${path}${key}.`)),
    ),
  );

const holes = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((hole) => hole[1] ?? ''))].sort();

const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

describe.each(others)('%s', (locale) => {
  it('has the sentences of every code, with the same placeholders', () => {
    const here: Texts = SENTENCES[locale];
    for (const [code, sentence] of Object.entries(SENTENCES[DEFAULT_LOCALE])) {
      expect(holes(here[code] ?? ''), code).toEqual(holes(sentence));
    }
  });

  it('has the words of every area, in messages that can be read, with the same arguments', () => {
    const here = textsOf(INTERFACE[locale]);
    for (const [key, text] of Object.entries(textsOf(INTERFACE[DEFAULT_LOCALE]))) {
      expect(() => parse(here[key] ?? ''), key).not.toThrow();
      expect(argumentsOf(here[key] ?? ''), key).toEqual(argumentsOf(text));
    }
  });
});

/** The names that a message takes, however deep: plural forms and elements too. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (parts: ReturnType<typeof parse>): void => {
    for (const part of parts) {
      // Literal text (0) and # (7) name nothing.
      if (part.type !== 0 && part.type !== 7) names.add(part.value);
      if ('options' in part) for (const option of Object.values(part.options)) visit(option.value);
      if ('children' in part) visit(part.children);
    }
  };
  visit(parse(message));
  return [...names].sort();
}
