// One part in a report: what was asked, what was answered, what is said about it, how it goes.
import { useTranslations } from 'next-intl';
import { Markdown } from '@/components/math/markdown';
import { FeedbackView } from '@/components/problem/feedback-view';
import { GivenAnswer } from '@/components/problem/given-answer';
import { Solution } from '@/components/problem/solution';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { hidden } from '@/components/ui/hidden';
import type { ReportPart } from '@/lib/interview/view';

export function ReportPartView({ part, letter, number }: { part: ReportPart; letter: string; number: number }) {
  const t = useTranslations('interview.report');
  const readable = part.answer !== null && part.outcome !== 'unreadable';
  return (
    <section aria-label={t('part', { number, letter })} className="grid gap-3 *:min-w-0">
      <div className="grid grid-cols-[2rem_minmax(0,1fr)]">
        <h3 className="font-semibold">{t('letter', { letter })}</h3>
        <Markdown text={part.part.prompt} />
      </div>
      {part.answer === null ? null : (
        <div className="grid gap-1 *:min-w-0">
          <p className="text-sm text-muted">{t('yourAnswer')}</p>
          {readable ? (
            <GivenAnswer part={part.part} answer={part.answer} />
          ) : (
            <code className="font-mono wrap-anywhere">{part.answer}</code>
          )}
        </div>
      )}
      {part.feedback ? (
        <FeedbackView feedback={part.feedback} part={part.part} />
      ) : (
        <p>
          <Badge tone="partly">{t('notAnswered')}</Badge>
        </p>
      )}
      <Disclosure summary={t.rich('solution', { number, letter, hidden })}>
        <Solution part={part.part} solution={part.solution} label={t('solutionLabel', { letter })} />
      </Disclosure>
    </section>
  );
}
