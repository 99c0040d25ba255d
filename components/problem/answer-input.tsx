// The control that fits a part's kind of answer.
import { MarkdownLine } from '@/components/math/markdown';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';
import { AnswerField, type Judged } from './answer-field';
import { ChoiceField } from './choice-field';
import { MatchField } from './match-field';
import { OrderField } from './order-field';
import type { ShownChoice } from './shown-choice';

const CHOSEN = { choice: ChoiceField, order: OrderField, match: MatchField } as const;

/** A label with formulas cannot stand in a native list: then the word itself is shown. */
const shown = (part: QuestionPart): ShownChoice[] =>
  (part.choices ?? []).map(({ word, label, side }) => {
    const text = say(label);
    return { word, label: <MarkdownLine text={text} />, plain: text.includes('$') ? word : text, side };
  });

export function AnswerInput({
  part,
  label,
  judged,
  describedBy,
}: {
  part: QuestionPart;
  label: string;
  judged?: Judged | undefined;
  describedBy: string;
}) {
  if (part.kind === 'choice' || part.kind === 'order' || part.kind === 'match') {
    const Chosen = CHOSEN[part.kind];
    return <Chosen partId={part.id} label={label} choices={shown(part)} describedBy={describedBy} />;
  }
  return <AnswerField part={part} label={label} judged={judged} describedBy={describedBy} />;
}
