// The syntax card over the page: opened by the `?` of any field, closed by Escape or a press beside it.
import { useTranslations } from 'next-intl';
import { loadSyntaxCard } from '@/components/help/load-syntax-card';
import { SYNTAX_CARD } from '@/components/help/syntax-card-id';
import { Dialog } from '@/components/ui/dialog';

export function SyntaxDialog() {
  const t = useTranslations();
  return (
    <Dialog id={SYNTAX_CARD} title={t('answer.how')} load={loadSyntaxCard}>
      <p>
        <a className="link" href="/help/answers" target="_blank" rel="noopener">
          {t('problem.why.more')}
          <span className="sr-only"> {t('problem.newTab')}</span>
        </a>
      </p>
    </Dialog>
  );
}
