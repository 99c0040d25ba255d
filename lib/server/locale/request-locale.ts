// The language a request asks for: the cookie of the language switch, else the browser's own languages, else English.
import 'server-only';
import Negotiator from 'negotiator';
import { cookies, headers } from 'next/headers';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/lib/words/locale';
import { localeCookie } from '../auth/cookies';

/** The best of our languages for an `Accept-Language` header. */
export function acceptedLocale(header: string | null): Locale {
  const [best] = new Negotiator({ headers: { 'accept-language': header ?? '' } }).languages([...LOCALES]);
  return isLocale(best) ? best : DEFAULT_LOCALE;
}

/** Of a person who is signed in, ask `readerLocale`: what they chose in their settings comes first. */
export async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie().name)?.value;
  return isLocale(chosen) ? chosen : acceptedLocale((await headers()).get('accept-language'));
}
