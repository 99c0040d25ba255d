// The words of pages and components in every language: by area, in ICU message format.
import { DE_INTERFACE } from './de/interface';
import { EN_INTERFACE } from './en/interface';
import type { Locale } from './locale';
import type { Translation } from './translation';

export type Interface = typeof EN_INTERFACE;

export const INTERFACE = {
  en: EN_INTERFACE,
  de: DE_INTERFACE,
} as const satisfies Record<Locale, Translation<Interface>>;
