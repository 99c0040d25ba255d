// The report of an interview: the whole in a line, then every question with time, verdicts, worked solution and what would be asked next.

import { useTranslations } from 'next-intl';
import { letterOf } from '@/components/problem/letter';
import { Statement } from '@/components/problem/statement';
import { SupplementView } from '@/components/problem/supplement';
import { Badge } from '@/components/ui/badge';
import { DefinitionList } from '@/components/ui/definition-list';
import type { InterviewReport, ReportQuestion } from '@/lib/interview/view';
import { durationText } from './duration';
import { FollowUps } from './follow-ups';
import { ReportPartView } from './report-part';
import { useScoreText } from './score-text';

const outcomesOf = (questions: readonly ReportQuestion[]) =>
  questions.flatMap((question) => question.parts.map((part) => part.outcome));

export function Report({ report }: { report: InterviewReport }) {
  const t = useTranslations('interview.report');
  const scoreText = useScoreText();
  const outcomes = outcomesOf(report.questions);
  const right = outcomes.filter((outcome) => outcome === 'correct').length;
  const undecided = outcomes.filter((outcome) => outcome === 'undecided').length;
  const used = t('timeUsed', { used: durationText(report.secondsUsed), allowed: durationText(report.secondsAllowed) });
  const time = report.extra > 1 ? t('extra', { time: used }) : used;
  return (
    <div className="grid gap-12 *:min-w-0">
      <section aria-label={t('summary')} className="rounded-lg border border-line bg-surface p-4 sm:p-6">
        <DefinitionList
          items={[
            { term: t('score'), value: <strong>{scoreText(report.score)}</strong> },
            { term: t('partsRight'), value: t('of', { right, count: outcomes.length }) },
            {
              term: t('time'),
              value: report.timeRanOut ? t('ranOut', { time }) : time,
            },
          ]}
        />
        {undecided > 0 ? <p className="mt-3 text-sm text-muted">{t('undecided', { count: undecided })}</p> : null}
      </section>
      {report.questions.map((question, index) => (
        <QuestionReport key={question.problemId} question={question} number={index + 1} />
      ))}
    </div>
  );
}

function QuestionReport({ question, number }: { question: ReportQuestion; number: number }) {
  const t = useTranslations('interview.report');
  const { parts } = question;
  const right = parts.filter((part) => part.outcome === 'correct').length;
  const whole = right === parts.length;
  return (
    <section aria-labelledby={`question-${number}`} className="grid gap-6 border-t border-line pt-8 *:min-w-0">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={`question-${number}`} className="text-xl font-semibold">
          {number}. {question.question.title}
        </h2>
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
          <Badge tone={whole ? 'right' : right > 0 ? 'partly' : 'wrong'}>
            {t('right', { right, count: parts.length })}
          </Badge>
          <span>
            {t('expected', {
              used: durationText(question.seconds),
              expected: durationText(question.minutes * 60),
            })}
          </span>
        </p>
      </header>
      <Statement question={question.question} />
      {parts.map((part, index) => (
        <ReportPartView key={part.part.id} part={part} letter={letterOf(index)} number={number} />
      ))}
      <SupplementView supplement={question.supplement} suffix={t('suffix', { number })} />
      <FollowUps followUps={question.followUps} number={number} />
    </section>
  );
}
