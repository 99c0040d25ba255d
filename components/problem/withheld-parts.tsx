// The parts of a problem that keeps its verdicts to the end: fields alone, without hints, handed in with the form around them.
import { useLocale } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import type { ProblemView } from '@/lib/grader/view';
import { readingSentences } from '@/lib/words/reading';
import { AnsweringProvider, type Care, type TypingHabits } from './answering';
import { initialAnswers } from './initial-answers';
import { letterOf } from './letter';
import { PartPanel } from './part-panel';
import type { SaveDraft } from './use-drafts';

const UNTRIED = { solved: false, attempts: 0 };

export function WithheldParts({
  problem,
  parts = problem.question.parts,
  handedInTogether = false,
  ...answering
}: {
  problem: ProblemView;
  /** Those that are asked; all unless told. */
  parts?: ProblemView['question']['parts'];
  /** One button of the form hands in all of them. */
  handedInTogether?: boolean;
  careful: Care;
  habits?: TypingHabits;
  saveDraft: SaveDraft | undefined;
  saveHabits?: FormAction;
}) {
  return (
    <AnsweringProvider
      problemId={problem.id}
      initial={initialAnswers(problem)}
      sentences={readingSentences(useLocale())}
      {...answering}
    >
      {parts.map((part, index) => (
        <PartPanel
          key={part.id}
          part={part}
          letter={parts.length > 1 ? letterOf(index) : undefined}
          view={problem.parts[part.id] ?? UNTRIED}
          draft={problem.drafts[part.id]}
          hints={[]}
          hintsLeft={0}
          withheld
          ended={false}
          handedInTogether={handedInTogether}
        />
      ))}
    </AnsweringProvider>
  );
}
