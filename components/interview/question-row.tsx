// The row of an interview's questions: where one is, what is answered, a way to each.
import { SubmitButton } from '@/components/ui/submit-button';
import type { QuestionTab } from '@/lib/interview/view';

export function QuestionRow({ current, questions }: { current: number; questions: readonly QuestionTab[] }) {
  return (
    <ol aria-label="Questions" className="flex flex-wrap gap-2">
      {questions.map((question) => {
        const here = question.position === current;
        const state = question.answered === 0 ? 'not answered' : `${question.answered} answered`;
        return (
          <li key={question.position}>
            <SubmitButton
              name="intent"
              value={`go:${question.position}`}
              variant={here ? 'primary' : 'secondary'}
              aria-current={here ? 'step' : undefined}
              className="min-w-11 px-3"
            >
              <span className="sr-only">Question </span>
              {question.position + 1}
              {question.answered > 0 ? <span aria-hidden="true">·</span> : null}
              <span className="sr-only">, {state}</span>
            </SubmitButton>
          </li>
        );
      })}
    </ol>
  );
}
