// The languages of the interface.

export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that is content, not interface, in every language. */
export type Spoken = Readonly<Record<Locale, string>>;

export const DEFAULT_LOCALE: Locale = 'en';

/** Each language's name in itself, for those who can read nothing else on the page. */
export const LOCALE_NAMES = { en: 'English', de: 'Deutsch' } as const satisfies Record<Locale, string>;

export const isLocale = (text: string | null | undefined): text is Locale =>
  (LOCALES as readonly (string | null | undefined)[]).includes(text);
