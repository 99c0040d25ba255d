// The syntax card over the page: opened by the `?` of any field, closed by Escape or a press beside it.
import { useTranslations } from 'next-intl';
import { SyntaxCard } from '@/components/help/syntax-card';
import { SYNTAX_CARD } from '@/components/help/syntax-card-id';
import { Icon } from '@/components/ui/icon';

export function SyntaxPopover() {
  const t = useTranslations();
  return (
    <div
      id={SYNTAX_CARD}
      popover="auto"
      role="dialog"
      aria-label={t('answer.how')}
      className="no-print m-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float backdrop:bg-ink/30 sm:p-6"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <p className="text-xl font-semibold">{t('answer.how')}</p>
        <button
          type="button"
          popoverTarget={SYNTAX_CARD}
          popoverTargetAction="hide"
          aria-label={t('ui.close')}
          className="inline-flex size-9 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="grid gap-6">
        <SyntaxCard />
      </div>
      <p className="mt-4">
        <a className="link" href="/help/answers" target="_blank" rel="noopener">
          {t('problem.why.more')}
          <span className="sr-only"> {t('problem.newTab')}</span>
        </a>
      </p>
    </div>
  );
}
