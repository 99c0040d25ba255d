// The sentences of message codes in every language.
import { DE_SENTENCES } from './de/sentences';
import { EN_SENTENCES } from './en/sentences';
import type { Locale } from './locale';
import type { Translation } from './translation';

export const SENTENCES = {
  en: EN_SENTENCES,
  de: DE_SENTENCES,
} as const satisfies Record<Locale, Translation<typeof EN_SENTENCES>>;
