// The last resort, when not even the frame of the page could be made: plain HTML in the reader's own colours.
'use client';
import { LAST_RESORT } from '@/lib/words/last-resort';
import { LOCALES } from '@/lib/words/locale';

const style = {
  margin: '4rem auto',
  maxWidth: '40rem',
  padding: '0 1rem',
  font: '1.0625rem/1.6 system-ui, sans-serif',
};

export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en" style={{ colorScheme: 'light dark' }}>
      <body>
        <main style={style}>
          <title>{LAST_RESORT.en.heading}</title>
          {LOCALES.map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{LAST_RESORT[locale].heading}</h1>
              <p>{LAST_RESORT[locale].text}</p>
              <button type="button" onClick={retry}>
                {LAST_RESORT[locale].retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
