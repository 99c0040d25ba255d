// A whole problem: statement, parts, and one form around everything, so that no button loses what another field holds.
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fillFields } from '@/components/graph/fill-fields';
import { GraphFill } from '@/components/graph/graph-fill';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ProblemView } from '@/lib/grader/view';
import { readingSentences } from '@/lib/words/reading';
import { AnsweringProvider, type TypingHabits } from './answering';
import { initialAnswers } from './initial-answers';
import { letterOf } from './letter';
import { PartPanel } from './part-panel';
import { Solution } from './solution';
import { Statement } from './statement';
import { SupplementView } from './supplement';
import { SyntaxDialog } from './syntax-dialog';
import type { SaveDraft } from './use-drafts';

export function ProblemPanel({
  problem,
  work,
  saveDraft,
  habits,
  saveHabits,
  after,
}: {
  problem: ProblemView;
  /** Reads the fields `problemId`, `formKey`, `intent` (`check`, `check:PART`, `hint:PART`, `giveUp`), `answers.PART`. */
  work: FormAction;
  saveDraft?: SaveDraft | undefined;
  habits?: TypingHabits | undefined;
  saveHabits?: FormAction | undefined;
  /** What follows once the problem has ended: how it went and what to do next. */
  after?: ReactNode;
}) {
  const t = useTranslations('problem');
  const locale = useLocale();
  const { question } = problem;
  const ended = problem.state !== 'open';
  const several = question.parts.length > 1;
  const graph = question.figures.find((figure) => figure.kind === 'graph');
  const fields = graph && !ended ? fillFields(graph, question.parts) : [];
  const filled = graph && fields.length > 0 ? graph : undefined;
  const parts = (
    <div className="grid gap-10 *:min-w-0">
      {question.parts.map((part, index) => (
        <PartPanel
          key={part.id}
          part={part}
          letter={several ? letterOf(index) : undefined}
          view={problem.parts[part.id] ?? { solved: false, attempts: 0 }}
          draft={problem.drafts[part.id]}
          hints={problem.hints[part.id] ?? []}
          hintsLeft={problem.hintsLeft[part.id] ?? 0}
          withheld={problem.withheld}
          ended={ended}
        />
      ))}
    </div>
  );
  return (
    <div className="grid gap-10 *:min-w-0">
      <Statement question={{ ...question, figures: question.figures.filter((figure) => figure !== filled) }} />
      {ended ? (
        <>
          {parts}
          {after}
          <div data-shortcut="solution" tabIndex={-1} className="grid gap-10 outline-none *:min-w-0">
            <Solutions problem={problem} />
          </div>
          <SupplementView supplement={problem.supplement} />
        </>
      ) : (
        <ActionForm action={work} className="grid gap-10 *:min-w-0">
          <input type="hidden" name="problemId" value={problem.id} />
          <input type="hidden" name="formKey" value={problem.formKey} />
          {/* Enter without JavaScript presses a form's first button: it checks whatever is filled in. */}
          <button type="submit" name="intent" value="check" hidden tabIndex={-1} aria-hidden="true" />
          <AnsweringProvider
            problemId={problem.id}
            initial={initialAnswers(problem)}
            careful={problem.withheld && 'save'}
            habits={habits}
            saveDraft={saveDraft}
            saveHabits={saveHabits}
            sentences={readingSentences(locale)}
          >
            {filled ? <GraphFill figure={filled} fields={fields} problem={problem} /> : null}
            {parts}
          </AnsweringProvider>
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
        </ActionForm>
      )}
      {ended ? null : <SyntaxDialog />}
    </div>
  );
}

function Solutions({ problem }: { problem: ProblemView }) {
  const t = useTranslations('problem');
  const { parts } = problem.question;
  return parts.map((part, index) => {
    const solution = problem.solution?.[part.id];
    const label = parts.length > 1 ? t('solutionOf', { letter: letterOf(index) }) : t('solution');
    return solution ? <Solution key={part.id} part={part} solution={solution} label={label} /> : null;
  });
}
