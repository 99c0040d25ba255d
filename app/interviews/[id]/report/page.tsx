// The report of an interview that is over.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { Report } from '@/components/interview/report';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadReport } from '@/lib/server/interview/load-report';

export const metadata: Metadata = { title: 'Interview report' };

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/interviews/${encodeURIComponent(id)}/report`);
  const stored = await loadReport(viewer, id);
  if (!stored) notFound();
  if (!stored.report) redirect(`/interviews/${id}`);
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href="/interviews">
            Interviews
          </Link>
        }
        title="Interview report"
        lead={
          <>
            {stored.report.minutes} minutes, started <Time iso={stored.summary.startedAt} timeZone={viewer.timeZone} />
          </>
        }
      />
      <Report report={stored.report} />
      <div>
        <LinkButton href="/interviews">Sit another interview</LinkButton>
      </div>
    </Page>
  );
}
