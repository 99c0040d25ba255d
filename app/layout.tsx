// The frame of every page: language, theme without a flash, skip link, header, footer.
import '@fontsource-variable/source-sans-3';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { getViewer } from '@/lib/server/auth/viewer';
import { signOut } from './sign-out-action';

export const metadata: Metadata = {
  title: { default: 'Chainwise: practise the chain rule', template: '%s · Chainwise' },
  description: 'Practise the chain rule and backpropagation, with a grader that says how it knows.',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1e23' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer();
  return (
    <html lang="en" data-theme={viewer?.theme ?? 'system'}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only rounded-md bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20"
        >
          Skip to the content
        </a>
        <Header person={viewer} signOut={signOut} />
        <main id="main" tabIndex={-1} className="w-full flex-1 px-4 pt-8 outline-none sm:px-6 sm:pt-12">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
