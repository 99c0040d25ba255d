// How far the viewer has come: totals, skills, what will be remembered, days, misconceptions, and every problem with its attempts.

import { getTranslations } from 'next-intl/server';
import { Calendar } from '@/components/progress/calendar';
import { DueChart } from '@/components/progress/due-chart';
import { HistoryTable } from '@/components/progress/history-table';
import { LineChart } from '@/components/progress/line-chart';
import { SkillTable } from '@/components/progress/skill-table';
import { SlipTable } from '@/components/progress/slip-table';
import { Totals } from '@/components/progress/totals';
import { WeekCard } from '@/components/progress/week-card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/lib/access/viewer';
import type { ProgressView } from '@/lib/progress/view';
import { requireLearner } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadAttempts } from '@/lib/server/progress/load-attempts';
import { loadInsights } from '@/lib/server/progress/load-insights';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { loadWeek } from '@/lib/server/progress/load-week';
import { localToday } from '@/lib/server/progress/local-today';

export const generateMetadata = pageTitle('progress.title');

export default async function ProgressPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const viewer = await requireLearner('/progress');
  const { before } = await searchParams;
  const [progress, t] = await Promise.all([loadProgress(viewer, before), getTranslations('progress')]);
  const started = progress.history.length > 0 || before !== undefined;
  return (
    <Page width="wide">
      <PageHeader title={t('title')} />
      {started ? (
        <>
          <Overview viewer={viewer} progress={progress} />
          <History viewer={viewer} progress={progress} before={before} />
        </>
      ) : (
        <EmptyState title={t('empty.title')} action={<LinkButton href="/practice">{t('empty.action')}</LinkButton>}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

async function Overview({ viewer, progress }: { viewer: Viewer; progress: ProgressView }) {
  const [insights, week, t] = await Promise.all([loadInsights(viewer), loadWeek(viewer), getTranslations('progress')]);
  const { skills, forecast, slips, weeks } = insights;
  return (
    <>
      {week ? <WeekCard week={week} /> : null}
      <Totals progress={progress} showStreak={viewer.showStreak} />
      <Section title={t('skills.title')}>
        <SkillTable skills={skills} />
        <p>
          <Link className="link" href="/skills">
            {t('skills.map')}
          </Link>
        </p>
      </Section>
      {forecast.length > 0 ? (
        <Section title={t('forecast.title')} lead={t('forecast.lead', { count: forecast.length })}>
          <div className="grid gap-8 *:min-w-0 sm:grid-cols-2">
            <LineChart
              title={t('forecast.chance')}
              points={forecast.map(({ day, chance }) => ({ day, share: chance }))}
              head={[t('forecast.day'), t('forecast.chance')]}
            />
            <DueChart days={forecast} />
          </div>
        </Section>
      ) : null}
      <Section title={t('days.title')}>
        <Calendar
          days={progress.days}
          today={localToday(viewer.timeZone)}
          frozen={viewer.showStreak ? progress.frozen : []}
        />
      </Section>
      <Section title={t('slips.title')} lead={t('slips.lead', { weeks: weeks.length })}>
        <SlipTable slips={slips} weeks={weeks} />
      </Section>
    </>
  );
}

async function History({
  viewer,
  progress,
  before,
}: {
  viewer: Viewer;
  progress: ProgressView;
  before: string | undefined;
}) {
  const { history, nextBefore } = progress;
  const [attempts, t] = await Promise.all([
    loadAttempts(
      viewer.id,
      history.map((entry) => entry.id),
    ),
    getTranslations('progress.history'),
  ]);
  return (
    <Section id="history" title={t('title')}>
      {history.length > 0 ? (
        <HistoryTable
          caption={t('table')}
          hideCaption
          entries={history}
          attempts={attempts}
          timeZone={viewer.timeZone}
        />
      ) : (
        <p className="text-muted">{t('last')}</p>
      )}
      <Pagination
        label={t('pages')}
        newer={before ? '/progress#history' : undefined}
        older={nextBefore ? `/progress?before=${encodeURIComponent(nextBefore)}#history` : undefined}
      />
    </Section>
  );
}
