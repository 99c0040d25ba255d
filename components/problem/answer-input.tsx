// The control that fits a part's kind of answer.
import { MarkdownLine } from '@/components/math/markdown';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';
import { AnswerField } from './answer-field';
import { ChoiceField, MatchField, OrderField, type ShownChoice } from './choice-fields';
import type { SaveDraft } from './use-draft';

const CHOSEN = { choice: ChoiceField, order: OrderField, match: MatchField } as const;

/** A label with formulas cannot stand in a native list: then the word itself is shown. */
const shown = (part: QuestionPart): ShownChoice[] =>
  (part.choices ?? []).map(({ word, label, side }) => {
    const text = say(label);
    return { word, label: <MarkdownLine text={text} />, plain: text.includes('$') ? word : text, side };
  });

export function AnswerInput({
  problemId,
  part,
  label,
  initial,
  saveDraft,
  describedBy,
}: {
  problemId: string;
  part: QuestionPart;
  label: string;
  initial: string;
  saveDraft?: SaveDraft | undefined;
  describedBy: string;
}) {
  if (part.kind === 'choice' || part.kind === 'order' || part.kind === 'match') {
    const Chosen = CHOSEN[part.kind];
    return <Chosen partId={part.id} label={label} choices={shown(part)} initial={initial} describedBy={describedBy} />;
  }
  return (
    <AnswerField
      problemId={problemId}
      part={part}
      label={label}
      initial={initial}
      saveDraft={saveDraft}
      describedBy={describedBy}
    />
  );
}
