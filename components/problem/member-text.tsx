// One factor, term, place or pair as the learner gave it: a formula where it is one, the words shown for a choice.
import { useLocale } from 'next-intl';
import { Formula } from '@/components/math/formula';
import { MarkdownLine } from '@/components/math/markdown';
import { partScope } from '@/components/math/part-scope';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';

export function MemberText({ text, part }: { text: string; part: QuestionPart }) {
  const locale = useLocale();
  if (part.choices) {
    const labels = new Map(part.choices.map(({ word, label }) => [word, say(label, locale)]));
    return (
      <MarkdownLine
        text={text
          .split('=')
          .map((word) => labels.get(word) ?? word)
          .join(' → ')}
      />
    );
  }
  return <Formula text={text} scope={partScope(part)} />;
}
