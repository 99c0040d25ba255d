// The frame of every page: language, theme without a flash, skip link, header, footer.
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Offline } from '@/components/offline/offline';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { ClientWords } from '@/components/ui/client-words';
import { PreloadTextFont } from '@/components/ui/preload-text-font';
import { getViewer } from '@/lib/server/auth/viewer';
import { readerLocale } from '@/lib/server/locale/reader-locale';
import { chooseLocale } from './choose-locale';
import { signOut } from './sign-out-action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: { default: t('title'), template: '%s · Chainwise' }, description: t('description') };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1e23' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [viewer, locale, t] = await Promise.all([getViewer(), readerLocale(), getTranslations()]);
  return (
    <html lang={locale} data-theme={viewer?.theme ?? 'system'}>
      <PreloadTextFont />
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only rounded-md bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20"
        >
          {t('shell.skip')}
        </a>
        <ClientWords>
          <Offline person={viewer?.id ?? ''} words={t('offline.lost')} />
          <Header person={viewer} signOut={signOut} />
          <main id="main" tabIndex={-1} className="w-full flex-1 px-4 pt-8 outline-none sm:px-6 sm:pt-12">
            {children}
          </main>
          <Footer chooseLocale={chooseLocale} />
        </ClientWords>
      </body>
    </html>
  );
}
