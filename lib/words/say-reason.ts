// Says why a problem was chosen: a reason that speaks of a misconception names it.
import type { Message } from '../result';
import { DEFAULT_LOCALE, type Locale } from './locale';
import { say } from './say';

/** The parameter `misconception` is a misconception's code and is replaced by its name; twice is said as "twice". */
export function sayReason({ code, params = {} }: Message, locale: Locale = DEFAULT_LOCALE): string {
  const { misconception, count } = params;
  if (misconception === undefined) return say({ code, params }, locale);
  const name = say({ code: `slip.${misconception}` }, locale);
  return say({ code: count === 2 ? `${code}.2` : code, params: { ...params, misconception: name } }, locale);
}
