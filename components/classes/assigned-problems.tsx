// A learner's problems of one assignment: what each is, where it stands, and the button that goes on.
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { hidden } from '@/components/ui/hidden';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Tone } from '@/components/ui/tone';
import type { AssignedProblemView } from '@/lib/classes/view';

const STATES: Readonly<Record<AssignedProblemView['state'], { tone?: Tone }>> = {
  notStarted: {},
  started: {},
  answered: { tone: 'info' },
  solved: { tone: 'right' },
  givenUp: {},
  ended: {},
};

export function AssignedProblems({
  assignmentId,
  problems,
  accepts,
  open,
}: {
  assignmentId: string;
  problems: readonly AssignedProblemView[];
  /** Answers are taken now. */
  accepts: boolean;
  /** Starts a problem: fields `assignmentId`, `position`. */
  open: (data: FormData) => Promise<void>;
}) {
  const t = useTranslations('assignments.work');
  return (
    <ol aria-label={t('problems')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {problems.map((problem) => {
        const { tone } = STATES[problem.state];
        const number = problem.position + 1;
        const going = accepts && (problem.state === 'started' || problem.state === 'answered');
        return (
          <li
            key={problem.position}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6"
          >
            <div className="min-w-0 flex-[1_1_10rem]">
              <p className="font-semibold">
                {number}. {problem.title}
              </p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                <Badge tone={tone}>{t(`states.${problem.state}`)}</Badge>
                {problem.score !== null && problem.problemId ? (
                  <span>{t('inTime', { share: problem.score })}</span>
                ) : null}
                {problem.withLate !== null ? <span>{t('withLate', { share: problem.withLate })}</span> : null}
              </p>
            </div>
            {problem.problemId ? (
              <LinkButton
                href={`/problems/${problem.problemId}`}
                variant={problem.state === 'started' ? 'primary' : 'secondary'}
              >
                {going ? t.rich('continue', { number, hidden }) : t.rich('look', { number, hidden })}
              </LinkButton>
            ) : accepts ? (
              <form action={open}>
                <input type="hidden" name="assignmentId" value={assignmentId} />
                <input type="hidden" name="position" value={problem.position} />
                <SubmitButton busy={t('starting')}>{t.rich('start', { number, hidden })}</SubmitButton>
              </form>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
