// How a problem ended, in a sentence that is kind and honest.
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ProblemView } from '@/lib/grader/view';

/** How many tries it took at the part that took most, and how many hints in all. */
const effort = (problem: ProblemView) => ({
  hints: Object.values(problem.hints).reduce((sum, list) => sum + list.length, 0),
  tries: Math.max(1, ...Object.values(problem.parts).map((part) => part.attempts)),
});

export function Outcome({ problem }: { problem: ProblemView }) {
  const t = useTranslations('problem');
  if (problem.state === 'solved') {
    return <p className="font-semibold">{t('solved', effort(problem))}</p>;
  }
  if (problem.state === 'givenUp') {
    return (
      <Notice tone="info" title={t('solution')}>
        <p>{t('readThrough')}</p>
      </Notice>
    );
  }
  if (problem.state === 'closed') {
    return (
      <Notice tone="info" title={t('closed')}>
        <p>{t('closedLead')}</p>
      </Notice>
    );
  }
  return null;
}
