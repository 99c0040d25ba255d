// The row of an interview's questions: where one is, what is answered, a way to each.
import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/hidden';
import { SubmitButton } from '@/components/ui/submit-button';
import type { QuestionTab } from '@/lib/interview/view';

export function QuestionRow({ current, questions }: { current: number; questions: readonly QuestionTab[] }) {
  const t = useTranslations('interview.panel');
  return (
    <ol aria-label={t('questions')} className="flex flex-wrap gap-2">
      {questions.map((question) => {
        const here = question.position === current;
        const words = { number: question.position + 1, answered: question.answered, hidden };
        return (
          <li key={question.position}>
            <SubmitButton
              name="intent"
              value={`go:${question.position}`}
              variant={here ? 'primary' : 'secondary'}
              aria-current={here ? 'step' : undefined}
              className="min-w-11 px-3"
            >
              {question.answered > 0
                ? t.rich('tabAnswered', { ...words, dot: () => <span aria-hidden="true">·</span> })
                : t.rich('tab', words)}
            </SubmitButton>
          </li>
        );
      })}
    </ol>
  );
}
