// The question in front, under the clock: one form around its parts, so that every button hands in what is typed.

import { useTranslations } from 'next-intl';
import { Statement } from '@/components/problem/statement';
import { SyntaxDialog } from '@/components/problem/syntax-dialog';
import type { SaveDraft } from '@/components/problem/use-drafts';
import { WithheldParts } from '@/components/problem/withheld-parts';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { ToTheTop } from '@/components/ui/to-the-top';
import type { ProblemView } from '@/lib/grader/view';
import type { RunningInterview } from '@/lib/interview/view';
import { Countdown } from './countdown';
import { QuestionRow } from './question-row';

const FINISH = 'finish-interview';
const HEADING = 'question-heading';

export function QuestionPanel({
  interview,
  problem,
  timeZone,
  answer,
  saveDraft,
}: {
  interview: RunningInterview;
  problem: ProblemView;
  timeZone: string;
  /** Reads `interviewId`, `problemId`, `formKey`, `current`, `intent` (`go:N`, `check:PART`, `finish`), `answers.PART`. */
  answer: FormAction;
  saveDraft?: SaveDraft;
}) {
  const t = useTranslations('interview.panel');
  const { current, questions } = interview;
  const last = current === questions.length - 1;
  return (
    <>
      <ToTheTop question={current} headingId={HEADING} />
      {/* The key makes fields and clock start afresh for every question. */}
      <ActionForm
        key={problem.id}
        action={answer}
        className="grid gap-8 *:min-w-0"
        label={t('question', { number: current + 1 })}
      >
        <input type="hidden" name="interviewId" value={interview.id} />
        <input type="hidden" name="problemId" value={problem.id} />
        <input type="hidden" name="formKey" value={problem.formKey} />
        <input type="hidden" name="current" value={current} />
        {/* Enter without JavaScript presses a form's first button: it saves and stays. */}
        <button type="submit" name="intent" value={`go:${current}`} hidden tabIndex={-1} aria-hidden="true" />

        <div className="sticky top-0 z-10 -mx-4 grid gap-3 border-b border-line bg-page px-4 py-3 sm:mx-0 sm:px-0">
          <p className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="inline-flex items-center gap-2">
              <Icon name="clock" className="text-muted" />
              <Countdown
                secondsLeft={interview.secondsLeft}
                finishId={FINISH}
                label={t('timeLeft')}
                spoken={{ 300: t('fiveMinutes'), 60: t('oneMinute') }}
              />
            </span>
            <span className="text-sm text-muted">
              {t.rich('ends', { time: () => <Time iso={interview.endsAt} timeZone={timeZone} style="due" /> })}
            </span>
          </p>
          <QuestionRow current={current} questions={questions} />
        </div>

        <div className="grid gap-3 *:min-w-0">
          <h1 id={HEADING} tabIndex={-1} className="text-2xl outline-none font-semibold tracking-tight">
            <span className="text-muted">{current + 1}.</span> {problem.question.title}
          </h1>
          <Statement question={problem.question} />
        </div>
        <WithheldParts problem={problem} careful="save" saveDraft={saveDraft} />

        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          {current > 0 ? (
            <SubmitButton name="intent" value={`go:${current - 1}`} variant="secondary">
              <Icon name="previous" />
              {t('previous')}
            </SubmitButton>
          ) : null}
          {last ? null : (
            <SubmitButton name="intent" value={`go:${current + 1}`}>
              {t('next')}
              <Icon name="next" />
            </SubmitButton>
          )}
        </div>
        <Confirm ask={t('finish')} variant={last ? 'primary' : 'quiet'}>
          <p>{t('finishText')}</p>
          <div>
            <SubmitButton id={FINISH} name="intent" value="finish" busy={t('finishing')}>
              {t('finishSubmit')}
            </SubmitButton>
          </div>
        </Confirm>
      </ActionForm>
      <SyntaxDialog />
    </>
  );
}
