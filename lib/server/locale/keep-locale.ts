// Keeps the language somebody chose: in a cookie, and with the person where there is one.
import 'server-only';
import { cookies } from 'next/headers';
import type { Viewer } from '@/lib/access/viewer';
import type { Locale } from '@/lib/words/locale';
import { updateSettings } from '../account/update-settings';
import { localeCookie } from '../auth/cookies';

export async function keepLocale(locale: Locale, viewer: Viewer | null): Promise<void> {
  const { name, options } = localeCookie();
  (await cookies()).set(name, locale, options);
  if (viewer) await updateSettings(viewer, { locale });
}
