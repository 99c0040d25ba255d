// Shown by the service worker when a page that was never read is asked for without a connection.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NOBODYS } from '@/components/offline/nobodys-page';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offline');
  return { title: t('title') };
}

export default async function OfflinePage() {
  const t = await getTranslations('offline');
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {/* The same address again, without a script: none of this page's own may have been fetched. */}
        <form {...{ [NOBODYS]: '' }}>
          <Button>{t('again')}</Button>
        </form>
        <Link className="link" href="/practice">
          {t('practice')}
        </Link>
      </div>
    </Page>
  );
}
