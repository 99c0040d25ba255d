// What next-intl asks for on each request: the reader's language, its compiled catalogue, their time zone.
import 'server-only';
import { getRequestConfig } from 'next-intl/server';
import { getViewer } from '../auth/viewer';
import { compiledWords } from './compiled-words';
import { readerLocale } from './reader-locale';

export default getRequestConfig(async () => {
  const locale = await readerLocale();
  return { locale, messages: compiledWords(locale), timeZone: (await getViewer())?.timeZone ?? 'UTC' };
});
