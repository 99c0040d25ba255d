// The name of a misconception, where it has one that can be understood apart from its problem.
import type { Locale } from './locale';
import { say } from './say';

/** Undefined for a misconception of one template alone, which has words only there. */
export function nameSlip(code: string, locale: Locale): string | undefined {
  const name = say({ code: `slip.${code}` }, locale);
  return name === say({ code: 'slip' }, locale) ? undefined : name;
}
