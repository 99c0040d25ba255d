// Something broke while a page was made. What was typed is kept by the browser and, as a draft, by the server.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('errors');
  return (
    <Page>
      <title>{t('failed.tab')}</title>
      <PageHeader title={t('failed.heading')} lead={t('failed.lead')} />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {t('failed.retry')}
        </Button>
        <LinkButton href="/" variant="secondary">
          {t('toStart')}
        </LinkButton>
      </div>
      {error.digest ? <p className="text-sm text-muted">{t('failed.number', { digest: error.digest })}</p> : null}
    </Page>
  );
}
