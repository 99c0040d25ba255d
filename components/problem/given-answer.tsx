// An answer that can no longer be changed, set as a formula where it is one.
import { useLocale } from 'next-intl';
import { Formula } from '@/components/math/formula';
import { MarkdownLine } from '@/components/math/markdown';
import { partScope } from '@/components/math/part-scope';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';

export function GivenAnswer({ part, answer }: { part: QuestionPart; answer: string }) {
  const locale = useLocale();
  if (part.kind === 'choice' || part.kind === 'order' || part.kind === 'match') {
    const labels = new Map(part.choices?.map((choice) => [choice.word, say(choice.label, locale)]));
    const shown = (word: string) => labels.get(word) ?? word;
    const items = answer.split(';').map((item) => item.trim().split('=').map(shown).join(' → '));
    return (
      <ol className={items.length > 1 ? 'list-decimal ps-6' : ''}>
        {items.map((item) => (
          <li key={item}>
            <MarkdownLine text={item} />
          </li>
        ))}
      </ol>
    );
  }
  return <Formula text={answer} scope={partScope(part)} display />;
}
