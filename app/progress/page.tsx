// How far the viewer has come: totals, skills, days, and every problem with a link back to it.
import type { Metadata } from 'next';
import { Calendar } from '@/components/progress/calendar';
import { HistoryTable } from '@/components/progress/history-table';
import { SkillTable } from '@/components/progress/skill-table';
import { Totals } from '@/components/progress/totals';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { requireLearner } from '@/lib/server/auth/viewer';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { localToday } from '@/lib/server/progress/local-today';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const viewer = await requireLearner('/progress');
  const { before } = await searchParams;
  const progress = await loadProgress(viewer, before);
  const started = progress.history.length > 0 || before !== undefined;
  return (
    <Page width="wide">
      <PageHeader title="Progress" />
      {started ? (
        <>
          <Totals progress={progress} showStreak={viewer.showStreak} />
          <section className="grid gap-4 *:min-w-0">
            <h2 className="text-xl font-semibold">Skills</h2>
            <SkillTable skills={progress.skills} />
          </section>
          <section className="grid gap-4 *:min-w-0">
            <h2 className="text-xl font-semibold">Days</h2>
            <Calendar days={progress.days} today={localToday(viewer.timeZone)} />
          </section>
          <section className="grid gap-4 *:min-w-0" id="history">
            <h2 className="text-xl font-semibold">Problems</h2>
            {progress.history.length > 0 ? (
              <HistoryTable
                caption="Problems, newest first"
                hideCaption
                entries={progress.history}
                timeZone={viewer.timeZone}
              />
            ) : (
              <p className="text-muted">That was the last page.</p>
            )}
            <Pagination
              label="Pages of problems"
              newer={before ? '/progress#history' : undefined}
              older={
                progress.nextBefore ? `/progress?before=${encodeURIComponent(progress.nextBefore)}#history` : undefined
              }
            />
          </section>
        </>
      ) : (
        <EmptyState
          title="Your progress starts with one problem"
          action={<LinkButton href="/practice">Choose a problem</LinkButton>}
        >
          <p>Here you will see, skill by skill, what you can do already, and every problem you worked on.</p>
        </EmptyState>
      )}
    </Page>
  );
}
