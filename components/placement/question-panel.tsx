// The question in front: one form around the parts that are asked, handed in together, once; or "I don't know yet".

import { useTranslations } from 'next-intl';
import type { TypingHabits } from '@/components/problem/answering';
import { Statement } from '@/components/problem/statement';
import { SyntaxDialog } from '@/components/problem/syntax-dialog';
import type { SaveDraft } from '@/components/problem/use-drafts';
import { WithheldParts } from '@/components/problem/withheld-parts';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Bar } from '@/components/ui/bar';
import { Confirm } from '@/components/ui/confirm';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ProblemView } from '@/lib/grader/view';
import type { PlacementView } from '@/lib/progress/view';

export function QuestionPanel({
  placement,
  problem,
  asked,
  headingId,
  answer,
  saveDraft,
  habits,
  saveHabits,
}: {
  placement: PlacementView;
  problem: ProblemView;
  /** Ids of the parts that are asked; the others are not shown. */
  asked: readonly string[];
  headingId: string;
  /** Reads `placementId`, `problemId`, `formKey`, `intent` (`handIn`, `pass`, `finish`, `keep`), `answers.PART`. */
  answer: FormAction;
  saveDraft: SaveDraft;
  habits: TypingHabits;
  saveHabits: FormAction;
}) {
  const t = useTranslations('placement');
  const number = placement.done + 1;
  return (
    <>
      <nav aria-label={t('title')} className="grid gap-2 border-b border-line pb-3 text-sm text-muted">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <strong className="text-ink">{t('place', { number, most: placement.most })}</strong>
          <Bar share={placement.done / placement.most} className="min-w-16 flex-1" />
          <Link className="link ms-auto" href="/skills">
            {t('later')}
          </Link>
        </div>
      </nav>
      {/* The key makes the fields start afresh for every question. */}
      <ActionForm
        key={problem.id}
        action={answer}
        className="grid gap-8 *:min-w-0"
        label={t('question', { number, subject: placement.title })}
      >
        <input type="hidden" name="placementId" value={placement.id} />
        <input type="hidden" name="problemId" value={problem.id} />
        <input type="hidden" name="formKey" value={problem.formKey} />
        {/* Enter without JavaScript presses a form's first button: it keeps what is typed and stays. */}
        <button type="submit" name="intent" value="keep" hidden tabIndex={-1} aria-hidden="true" />
        <div className="grid gap-3 *:min-w-0">
          <h1 id={headingId} tabIndex={-1} className="text-2xl outline-none font-semibold tracking-tight">
            {problem.question.title}
          </h1>
          <Statement question={problem.question} />
        </div>
        <WithheldParts
          problem={problem}
          parts={problem.question.parts.filter((part) => asked.includes(part.id))}
          careful="handIn"
          habits={habits}
          saveDraft={saveDraft}
          saveHabits={saveHabits}
          handedInTogether
        />
        <div className="grid gap-3 border-t border-line pt-6">
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="handIn" busy={t('handingIn')}>
              {t('handIn')}
            </SubmitButton>
            <SubmitButton name="intent" value="pass" variant="secondary">
              {t('pass')}
            </SubmitButton>
          </div>
          <p className="text-sm text-muted">{t('oneTry')}</p>
        </div>
        <Confirm ask={t('finish')} variant="quiet">
          <p>{t('finishText')}</p>
          <div>
            <SubmitButton name="intent" value="finish" variant="secondary">
              {t('finishYes')}
            </SubmitButton>
          </div>
        </Confirm>
      </ActionForm>
      <SyntaxDialog />
    </>
  );
}
