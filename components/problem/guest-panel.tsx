// The landing page's problem: the same parts as anywhere, with nothing stored until the first answer is sent.

import { useLocale } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import type { Question } from '@/lib/problems/question';
import { readingSentences } from '@/lib/words/reading';
import { AnsweringProvider } from './answering';
import { letterOf } from './letter';
import { PartPanel } from './part-panel';
import { Statement } from './statement';
import { SyntaxDialog } from './syntax-dialog';

export function GuestPanel({ question, token, answer }: { question: Question; token: string; answer: FormAction }) {
  const locale = useLocale();
  const several = question.parts.length > 1;
  return (
    <div className="grid gap-8 *:min-w-0">
      <Statement question={question} />
      <ActionForm
        action={answer}
        className="grid gap-10 *:min-w-0"
        permalink={`/?problem=${encodeURIComponent(token)}`}
      >
        <input type="hidden" name="token" value={token} />
        {/* Enter without JavaScript presses a form's first button: it checks whatever is filled in. */}
        <button type="submit" name="intent" value="check" hidden tabIndex={-1} aria-hidden="true" />
        <AnsweringProvider problemId="" initial={{}} sentences={readingSentences(locale)}>
          {question.parts.map((part, index) => (
            <PartPanel
              key={part.id}
              part={part}
              letter={several ? letterOf(index) : undefined}
              view={{ solved: false, attempts: 0 }}
              draft={undefined}
              hints={[]}
              hintsLeft={0}
              withheld={false}
              ended={false}
            />
          ))}
        </AnsweringProvider>
      </ActionForm>
      <SyntaxDialog />
    </div>
  );
}
