// The control that fits a part's kind of answer.
import { useLocale } from 'next-intl';
import { MarkdownLine } from '@/components/math/markdown';
import type { QuestionPart } from '@/lib/problems/question';
import type { Locale } from '@/lib/words/locale';
import { say } from '@/lib/words/say';
import { AnswerField, type Judged } from './answer-field';
import { ChoiceField } from './choice-field';
import { MatchField } from './match-field';
import { OrderField } from './order-field';
import type { ShownChoice } from './shown-choice';

const CHOSEN = { choice: ChoiceField, order: OrderField, match: MatchField } as const;

/** A formula and nothing beside it. */
const BARE = /^\s*\$[^$]+\$\s*$/;

/** A label with formulas cannot stand in a native list: then the word itself is shown. */
const shown = (part: QuestionPart, locale: Locale): ShownChoice[] =>
  (part.choices ?? []).map(({ word, label, side }) => {
    const text = say(label, locale);
    return {
      word,
      label: <MarkdownLine text={text} />,
      plain: text.includes('$') ? word : text,
      bare: BARE.test(text),
      side,
    };
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
  const locale = useLocale();
  if (part.kind === 'choice' || part.kind === 'order' || part.kind === 'match') {
    const Chosen = CHOSEN[part.kind];
    return <Chosen partId={part.id} label={label} choices={shown(part, locale)} describedBy={describedBy} />;
  }
  return <AnswerField part={part} label={label} judged={judged} describedBy={describedBy} />;
}
