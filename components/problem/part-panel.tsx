// One part of a problem: what is asked, the answer directly under it, what is said about it directly under the answer.
import { Markdown } from '@/components/math/markdown';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import type { PartView } from '@/lib/grader/view';
import type { QuestionPart } from '@/lib/problems/question';
import type { Message } from '@/lib/result';
import { AnswerInput } from './answer-input';
import { DeclaredNames } from './declared-names';
import { FeedbackView } from './feedback-view';
import { GivenAnswer } from './given-answer';
import { Hints } from './hints';
import { ToleranceNote } from './tolerance-note';

export interface PartPanelProps {
  readonly part: QuestionPart;
  /** "a", "b", … where a problem has several parts. */
  readonly letter?: string | undefined;
  readonly view: PartView;
  readonly draft: string | undefined;
  readonly hints: readonly Message[];
  readonly hintsLeft: number;
  /** No verdicts now: a quiz or an interview runs. */
  readonly withheld: boolean;
  /** Nothing can be answered any more. */
  readonly ended: boolean;
}

export function PartPanel(props: PartPanelProps) {
  const { part, letter, view, draft, hints, hintsLeft, withheld, ended } = props;
  const suffix = letter ? ` to part ${letter}` : '';
  const typing = !ended && !view.solved;
  const typed = part.kind !== 'choice' && part.kind !== 'order' && part.kind !== 'match';
  return (
    <section
      aria-label={letter ? `Part ${letter}` : 'Your answer'}
      id={`part-${part.id}`}
      className="grid gap-3 *:min-w-0"
    >
      <div className={letter ? 'grid grid-cols-[2rem_minmax(0,1fr)]' : ''}>
        {letter ? <h2 className="font-semibold">{letter})</h2> : null}
        <Markdown text={part.prompt} />
      </div>
      {typing ? (
        <>
          <div id={`about-${part.id}`} className="grid gap-1 *:min-w-0">
            <ToleranceNote part={part} />
            {typed ? <DeclaredNames part={part} id={`names-${part.id}`} /> : null}
          </div>
          <AnswerInput
            part={part}
            label={`Your answer${suffix}`}
            judged={
              view.answer !== undefined && view.feedback?.members
                ? { text: view.answer, members: view.feedback.members }
                : undefined
            }
            describedBy={`about-${part.id} feedback-${part.id}`}
          />
        </>
      ) : (
        <div className="grid gap-1 *:min-w-0">
          <p className="text-sm text-muted">{view.answer ? 'Your answer' : 'Not answered'}</p>
          {view.answer ? <GivenAnswer part={part} answer={view.answer} /> : null}
          {!view.solved && draft && draft !== view.answer ? (
            <p className="text-sm text-muted">
              Typed and not checked: <code className="font-mono">{draft}</code>
            </p>
          ) : null}
        </div>
      )}
      <div id={`feedback-${part.id}`} role="status" className="empty:-mt-3">
        {view.feedback ? <FeedbackView feedback={view.feedback} part={part} /> : null}
      </div>
      {typing ? (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value={`check:${part.id}`} busy={withheld ? 'Saving…' : 'Checking…'}>
            {withheld ? 'Save answer' : 'Check'}
            {letter ? <span className="sr-only"> part {letter}</span> : null}
          </SubmitButton>
          {!withheld && hintsLeft > 0 ? (
            <SubmitButton name="intent" value={`hint:${part.id}`} variant="secondary" data-shortcut="hint">
              <Icon name="hint" />
              {hints.length === 0 ? 'Show a hint' : 'Show another hint'}
              {letter ? <span className="sr-only"> for part {letter}</span> : null}
            </SubmitButton>
          ) : null}
        </div>
      ) : null}
      <Hints hints={hints} letter={letter} />
    </section>
  );
}
