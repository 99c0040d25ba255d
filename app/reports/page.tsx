// What learners reported about the viewer's templates; for administrators also about the built-in ones.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportList } from '@/components/classes/report-list';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/server/auth/viewer';
import { listReports } from '@/lib/server/practice/list-reports';
import { closeReportAction } from './actions';

export const metadata: Metadata = { title: 'Reported problems' };

export default async function ReportsPage() {
  const viewer = await requireViewer('/reports');
  const reports = await listReports(viewer);
  if (!reports) notFound();
  return (
    <Page>
      <PageHeader
        title="Reported problems"
        lead="What learners found wrong with your templates, with the numbers they had and what they answered."
      />
      <ReportList reports={reports} timeZone={viewer.timeZone} close={closeReportAction} />
    </Page>
  );
}
