// Hands the words of some areas to the client components inside it; no other words reach the browser.
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Interface } from '@/lib/words/interface';

/** What client components on any page may need. */
const EVERYWHERE = ['errors', 'ui'] as const satisfies readonly (keyof Interface)[];

export async function ClientWords({
  areas = [],
  children,
}: {
  /** Besides those of every page. */
  areas?: readonly (keyof Interface)[];
  children: ReactNode;
}) {
  const words = await getMessages();
  const given = Object.fromEntries([...EVERYWHERE, ...areas].map((area) => [area, words[area]]));
  return <NextIntlClientProvider messages={given}>{children}</NextIntlClientProvider>;
}
