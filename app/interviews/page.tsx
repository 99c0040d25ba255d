// Timed interviews: start one, go on with the one under way, look at earlier reports.
import type { Metadata } from 'next';
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
import { startInterviewAction } from './actions';

export const metadata: Metadata = { title: 'Interviews' };

export default async function InterviewsPage() {
  const viewer = await requireViewer('/interviews');
  const interviews = await listInterviews(viewer);
  const running = interviews.find((interview) => interview.finishedAt === null);
  const earlier = interviews.filter((interview) => interview.finishedAt !== null);
  return (
    <Page>
      <PageHeader
        title="Interviews"
        lead="Fresh problems one after another under a clock. Right and wrong are told at the end, in a report you can come back to."
      />
      {running ? (
        <Notice tone="info" icon="clock" title="An interview is under way">
          <p className="mb-3">
            It ends <Time iso={running.endsAt} timeZone={viewer.timeZone} style="due" />. The clock runs on while you
            are away.
          </p>
          <LinkButton href={`/interviews/${running.id}`}>Continue the interview</LinkButton>
        </Notice>
      ) : (
        <Card title="Start an interview">
          <StartInterviewForm action={startInterviewAction} />
        </Card>
      )}
      <Section title="Reports">
        {earlier.length > 0 ? (
          <InterviewList interviews={earlier} timeZone={viewer.timeZone} />
        ) : (
          <EmptyState title="No report yet">
            After an interview its report stands here: score, time and worked solution of every question.
          </EmptyState>
        )}
      </Section>
    </Page>
  );
}
