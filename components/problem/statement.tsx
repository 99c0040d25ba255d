// What a problem says: its prompt, the figures that belong to it, and the conventions that hold in it.
import { useTranslations } from 'next-intl';
import { Figures } from '@/components/graph/figures';
import { Markdown, MarkdownLine } from '@/components/math/markdown';
import type { Question } from '@/lib/problems/question';

/** A report that was stored before there were figures has none. */
type Stated = Pick<Question, 'prompt' | 'conventions'> & Partial<Pick<Question, 'figures'>>;

export function Statement({ question }: { question: Stated }) {
  const t = useTranslations('problem');
  return (
    <div className="grid gap-4 *:min-w-0">
      <Markdown text={question.prompt} className="text-lg" />
      <Figures figures={question.figures ?? []} />
      {question.conventions.length > 0 ? (
        <div className="border-s-2 border-line ps-4 text-muted">
          <p className="sr-only">{t('holds')}</p>
          <ul className="grid gap-1">
            {question.conventions.map((convention) => (
              <li key={convention}>
                <MarkdownLine text={convention} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
