// The report of an interview that is over.

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Report } from '@/components/interview/report';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadReport } from '@/lib/server/interview/load-report';
import { pageTitle } from '@/lib/server/locale/page-title';

export const generateMetadata = pageTitle('interview.report.title');

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/interviews/${encodeURIComponent(id)}/report`);
  const [stored, t] = await Promise.all([loadReport(viewer, id), getTranslations('interview')]);
  if (!stored) notFound();
  if (!stored.report) redirect(`/interviews/${id}`);
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href="/interviews">
            {t('title')}
          </Link>
        }
        title={t('report.title')}
        lead={t.rich('report.lead', {
          minutes: stored.report.minutes,
          time: () => <Time iso={stored.summary.startedAt} timeZone={viewer.timeZone} />,
        })}
      />
      <Report report={stored.report} />
      <div>
        <LinkButton href="/interviews">{t('report.again')}</LinkButton>
      </div>
    </Page>
  );
}
