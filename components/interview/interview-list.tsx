// Earlier interviews, each with its report.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { InterviewSummary } from '@/lib/interview/view';
import { useScoreText } from './score-text';

export function InterviewList({ interviews, timeZone }: { interviews: readonly InterviewSummary[]; timeZone: string }) {
  const t = useTranslations('interview');
  const scoreText = useScoreText();
  return (
    <ul aria-label={t('yours')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {interviews.map((interview) => (
        <li
          key={interview.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 sm:px-6"
        >
          <Link className="link font-semibold" href={`/interviews/${interview.id}/report`}>
            {t.rich('reportOf', { time: () => <Time iso={interview.startedAt} timeZone={timeZone} /> })}
          </Link>
          <span className="text-sm text-muted">
            {t(interview.extra > 1 ? 'summaryExtra' : 'summary', {
              minutes: interview.minutes,
              score: scoreText(interview.score),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
