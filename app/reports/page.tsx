// What learners reported about the viewer's templates; for administrators also about the built-in ones.
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportList } from '@/components/classes/report-list';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { listReports } from '@/lib/server/practice/list-reports';
import { closeReportAction } from './actions';

export const generateMetadata = pageTitle('reports.title');

export default async function ReportsPage() {
  const viewer = await requireViewer('/reports');
  const reports = await listReports(viewer);
  if (!reports) notFound();
  const t = await getTranslations('reports');
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReportList reports={reports} timeZone={viewer.timeZone} close={closeReportAction} />
    </Page>
  );
}
