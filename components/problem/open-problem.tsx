// What stands inside the form of an open problem: fields, verdicts, hints. It changes with each answer; the page around it does not.
import { useLocale, useTranslations } from 'next-intl';
import { fillFields } from '@/components/graph/fill-fields';
import { GraphFill } from '@/components/graph/graph-fill';
import type { FormAction } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ProblemView } from '@/lib/grader/view';
import { readingSentences } from '@/lib/words/reading';
import { AnsweringProvider, type TypingHabits } from './answering';
import { FreshOnReturn } from './fresh-on-return';
import { initialAnswers } from './initial-answers';
import { Parts } from './parts';
import type { SaveDraft } from './use-drafts';

/** The graph whose values are asked for is filled in inside the form; no other place shows it then. */
export function graphToFill({ question, state }: ProblemView) {
  const figure = question.figures.find((candidate) => candidate.kind === 'graph');
  const fields = figure && state === 'open' ? fillFields(figure, question.parts) : [];
  return figure && fields.length > 0 ? { figure, fields } : undefined;
}

export function OpenProblem({
  problem,
  saveDraft,
  habits,
  saveHabits,
}: {
  problem: ProblemView;
  saveDraft?: SaveDraft | undefined;
  habits?: TypingHabits | undefined;
  saveHabits?: FormAction | undefined;
}) {
  const t = useTranslations('problem');
  const locale = useLocale();
  const graph = graphToFill(problem);
  return (
    <div className="grid gap-10 *:min-w-0">
      <input type="hidden" name="problemId" value={problem.id} />
      <input type="hidden" name="formKey" value={problem.formKey} />
      {/* Enter without JavaScript presses a form's first button: it checks whatever is filled in. */}
      <button type="submit" name="intent" value="check" hidden tabIndex={-1} aria-hidden="true" />
      <FreshOnReturn problemId={problem.id}>
        <AnsweringProvider
          problemId={problem.id}
          initial={initialAnswers(problem)}
          careful={problem.withheld && 'save'}
          habits={habits}
          saveDraft={saveDraft}
          saveHabits={saveHabits}
          sentences={readingSentences(locale)}
        >
          {graph ? <GraphFill {...graph} problem={problem} /> : null}
          <Parts problem={problem} />
        </AnsweringProvider>
      </FreshOnReturn>
      {problem.withheld ? null : (
        <div data-shortcut="solution" className="no-print">
          <Confirm ask={t('giveUp')} variant="quiet">
            <p>{t('giveUpAsks')}</p>
            <div>
              <SubmitButton name="intent" value="giveUp" variant="secondary">
                {t('giveUpYes')}
              </SubmitButton>
            </div>
          </Confirm>
        </div>
      )}
    </div>
  );
}
