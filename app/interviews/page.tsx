// Timed interviews: start one, go on with the one under way, look at earlier reports.

import { getTranslations } from 'next-intl/server';
import { InterviewList } from '@/components/interview/interview-list';
import { StartInterviewForm } from '@/components/interview/start-form';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Time } from '@/components/ui/time';
import { requireViewer } from '@/lib/server/auth/viewer';
import { listInterviews } from '@/lib/server/interview/list-interviews';
import { pageTitle } from '@/lib/server/locale/page-title';
import { startInterviewAction } from './actions';

export const generateMetadata = pageTitle('interview.title');

export default async function InterviewsPage() {
  const viewer = await requireViewer('/interviews');
  const [interviews, t] = await Promise.all([listInterviews(viewer), getTranslations('interview')]);
  const running = interviews.find((interview) => interview.finishedAt === null);
  const earlier = interviews.filter((interview) => interview.finishedAt !== null);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {running ? (
        <Notice tone="info" icon="clock" title={t('running')}>
          <p className="mb-3">
            {t.rich('runningText', {
              time: () => <Time iso={running.endsAt} timeZone={viewer.timeZone} style="due" />,
            })}
          </p>
          <LinkButton href={`/interviews/${running.id}`}>{t('continue')}</LinkButton>
        </Notice>
      ) : (
        <Card title={t('start')}>
          <StartInterviewForm action={startInterviewAction} />
        </Card>
      )}
      <Section title={t('reports')}>
        {earlier.length > 0 ? (
          <InterviewList interviews={earlier} timeZone={viewer.timeZone} />
        ) : (
          <EmptyState title={t('noReport')}>{t('noReportText')}</EmptyState>
        )}
      </Section>
    </Page>
  );
}
