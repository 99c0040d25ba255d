// An address that is not there, or not this person's: the two look the same on purpose.
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { pageTitle } from '@/lib/server/locale/page-title';

export const generateMetadata = pageTitle('errors.notFound.title');

export default function NotFound() {
  const t = useTranslations('errors');
  return (
    <Page>
      <PageHeader title={t('notFound.heading')} lead={t('notFound.lead')} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/">{t('toStart')}</LinkButton>
        <LinkButton href="/practice" variant="secondary">
          {t('notFound.practise')}
        </LinkButton>
      </div>
    </Page>
  );
}
