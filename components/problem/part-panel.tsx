// One part of a problem: what is asked, the answer directly under it, what is said about it directly under the answer.
import { useTranslations } from 'next-intl';
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
  /** The form's own button hands all parts in: they have none of their own. */
  readonly handedInTogether?: boolean;
}

export function PartPanel(props: PartPanelProps) {
  const { part, letter, view, draft, hints, hintsLeft, withheld, ended, handedInTogether } = props;
  const t = useTranslations('problem');
  const typing = !ended && !view.solved;
  const typed = part.kind !== 'choice' && part.kind !== 'order' && part.kind !== 'match';
  return (
    <section
      aria-label={letter ? t('part', { letter }) : t('yourAnswer')}
      id={`part-${part.id}`}
      className="grid gap-3 *:min-w-0"
    >
      <div className={letter ? 'grid grid-cols-[2rem_minmax(0,1fr)]' : ''}>
        {letter ? <h2 className="font-semibold">{`${letter})`}</h2> : null}
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
            label={letter ? t('yourAnswerTo', { letter }) : t('yourAnswer')}
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
          <p className="text-sm text-muted">{t(view.answer ? 'yourAnswer' : 'notAnswered')}</p>
          {view.answer ? <GivenAnswer part={part} answer={view.answer} /> : null}
          {!view.solved && draft && draft !== view.answer ? (
            <div className="text-sm text-muted">
              {t('notChecked')}{' '}
              {typed ? <code className="font-mono">{draft}</code> : <GivenAnswer part={part} answer={draft} />}
            </div>
          ) : null}
        </div>
      )}
      <div id={`feedback-${part.id}`} role="status" tabIndex={-1} className="empty:-mt-3">
        {view.feedback ? (
          <FeedbackView feedback={view.feedback} part={part} judged={typing ? view.answer : undefined} />
        ) : null}
      </div>
      {typing && !handedInTogether ? (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value={`check:${part.id}`} busy={t(withheld ? 'saving' : 'checking')}>
            {t(withheld ? 'save' : 'check')}
            {letter ? <span className="sr-only"> {t('ofPart', { letter })}</span> : null}
          </SubmitButton>
          {!withheld && hintsLeft > 0 ? (
            <SubmitButton name="intent" value={`hint:${part.id}`} variant="secondary" data-shortcut="hint">
              <Icon name="hint" />
              {t(hints.length === 0 ? 'showHint' : 'anotherHint')}
              {letter ? <span className="sr-only"> {t('forPart', { letter })}</span> : null}
            </SubmitButton>
          ) : null}
        </div>
      ) : null}
      <Hints hints={hints} letter={letter} />
    </section>
  );
}
