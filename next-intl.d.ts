// Tells next-intl's types our languages and words: an unknown key or a missing placeholder is a type error.
import type { Interface } from '@/lib/words/interface';
import type { Locale as OurLocale } from '@/lib/words/locale';

declare module 'next-intl' {
  interface AppConfig {
    Locale: OurLocale;
    Messages: Interface;
  }
}
