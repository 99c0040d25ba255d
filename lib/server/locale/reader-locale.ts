// The language of whoever reads the answer to this request.
import 'server-only';
import type { Locale } from '@/lib/words/locale';
import { getViewer } from '../auth/viewer';
import { requestLocale } from './request-locale';

/** The person's own setting, else what the request asks for. */
export const readerLocale = async (): Promise<Locale> => (await getViewer())?.locale ?? requestLocale();
