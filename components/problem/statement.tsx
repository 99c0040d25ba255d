// What a problem says: its prompt, and the conventions that hold in it.
import { Markdown, MarkdownLine } from '@/components/math/markdown';
import type { Question } from '@/lib/problems/question';

export function Statement({ question }: { question: Pick<Question, 'prompt' | 'conventions'> }) {
  return (
    <div className="grid gap-4 *:min-w-0">
      <Markdown text={question.prompt} className="text-lg" />
      {question.conventions.length > 0 ? (
        <div className="border-s-2 border-line ps-4 text-muted">
          <p className="sr-only">What holds in this problem:</p>
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
