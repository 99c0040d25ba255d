// A page's title in the reader's language: `export const generateMetadata = pageTitle('settings.title')`.
import 'server-only';
import type { Metadata } from 'next';
import type { MessageKeys, NestedKeyOf } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { Interface } from '@/lib/words/interface';

type Key = MessageKeys<Interface, NestedKeyOf<Interface>>;

/** The title must have no placeholders. */
export const pageTitle = (key: Key) => async (): Promise<Metadata> => {
  const t = await getTranslations();
  return { title: t(key as 'shell.title') };
};
