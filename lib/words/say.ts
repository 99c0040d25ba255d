// Turns a message code with its parameters into a sentence of a language.
import type { Message } from '../result';
import { DEFAULT_LOCALE, type Locale } from './locale';
import { SENTENCES } from './sentences';
import { speak } from './speak';

/** The message as a sentence, `{name}` replaced by its parameter. An unknown code is shown as it is. */
export const say = (message: Message, locale: Locale = DEFAULT_LOCALE): string => speak(SENTENCES[locale], message);
