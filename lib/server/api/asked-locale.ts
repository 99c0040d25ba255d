// The language the public API answers in.
import 'server-only';
import { DEFAULT_LOCALE, type Locale } from '@/lib/words/locale';
import { acceptedLocale } from '../locale/request-locale';

/** What `Accept-Language` asks for, else the one its owner chose in the settings, else English. */
export function askedLocale(request: Request, chosen: Locale = DEFAULT_LOCALE): Locale {
  const asked = request.headers.get('accept-language');
  return asked === null ? chosen : acceptedLocale(asked);
}
