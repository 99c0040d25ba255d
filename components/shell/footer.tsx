// The foot of every page.

import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { LOCALE_NAMES, LOCALES } from '@/lib/words/locale';

export function Footer({ chooseLocale }: { chooseLocale: (data: FormData) => void | Promise<void> }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  return (
    <footer className="no-print mt-16 border-t border-line px-4 sm:px-6">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-2 py-6 text-sm text-muted">
        <p>{t('licence')}</p>
        <Link className="link" href="/help/answers">
          {t('answers')}
        </Link>
        <form action={chooseLocale} aria-label={t('language')} className="flex gap-x-4 sm:ms-auto">
          {LOCALES.map((other) => (
            <button
              key={other}
              type="submit"
              name="locale"
              value={other}
              lang={other}
              aria-current={other === locale || undefined}
              className="link cursor-pointer aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {LOCALE_NAMES[other]}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
