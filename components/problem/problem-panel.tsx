// A whole problem: statement, parts, and one form around everything, so that no button loses what another field holds.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import type { ProblemView } from '@/lib/grader/view';
import type { TypingHabits } from './answering';
import { letterOf } from './letter';
import { graphToFill, OpenProblem } from './open-problem';
import { Parts } from './parts';
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
  const { question } = problem;
  const ended = problem.state !== 'open';
  const filled = graphToFill(problem)?.figure;
  return (
    <div className="grid gap-10 *:min-w-0">
      <Statement question={{ ...question, figures: question.figures.filter((figure) => figure !== filled) }} />
      {ended ? (
        <>
          <Parts problem={problem} />
          {after}
          <div data-shortcut="solution" tabIndex={-1} className="grid gap-10 outline-none *:min-w-0">
            <Solutions problem={problem} />
          </div>
          <SupplementView supplement={problem.supplement} />
        </>
      ) : (
        <ActionForm action={work} revision={problem.revision} className="grid gap-10 *:min-w-0">
          <OpenProblem problem={problem} saveDraft={saveDraft} habits={habits} saveHabits={saveHabits} />
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
