// The hints shown so far.
import { useLocale, useTranslations } from 'next-intl';
import { Markdown } from '@/components/math/markdown';
import { Icon } from '@/components/ui/icon';
import type { Message } from '@/lib/result';
import { say } from '@/lib/words/say';

export function Hints({ hints, letter }: { hints: readonly Message[]; letter?: string | undefined }) {
  const locale = useLocale();
  const t = useTranslations('problem');
  if (hints.length === 0) return null;
  return (
    <ol
      aria-label={letter ? t('hintsFor', { letter }) : t('hints')}
      className="grid gap-2 rounded-md bg-sunken px-4 py-3"
    >
      {hints
        .map((hint) => say(hint, locale))
        .map((hint) => (
          <li key={hint} className="flex items-start gap-3">
            <Icon name="hint" className="mt-1 text-muted" />
            <Markdown text={hint} className="min-w-0 flex-1" />
          </li>
        ))}
    </ol>
  );
}
