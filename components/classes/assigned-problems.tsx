// A learner's problems of one assignment: what each is, where it stands, and the button that goes on.
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Tone } from '@/components/ui/tone';
import type { AssignedProblemView } from '@/lib/classes/view';
import { percent } from './points';

const STATES: Readonly<Record<AssignedProblemView['state'], { word: string; tone?: Tone; icon?: IconName }>> = {
  notStarted: { word: 'Not started' },
  started: { word: 'Started' },
  answered: { word: 'Answered', tone: 'info' },
  solved: { word: 'Solved', tone: 'right' },
  givenUp: { word: 'Given up' },
  ended: { word: 'Ended' },
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
  return (
    <ol aria-label="Problems" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {problems.map((problem) => {
        const { word, tone, icon } = STATES[problem.state];
        const name = `problem ${problem.position + 1}`;
        return (
          <li
            key={problem.position}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6"
          >
            <div className="min-w-0 flex-[1_1_10rem]">
              <p className="font-semibold">
                {problem.position + 1}. {problem.title}
              </p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                <Badge tone={tone} icon={icon}>
                  {word}
                </Badge>
                {problem.score !== null && problem.problemId ? <span>{percent(problem.score)} in time</span> : null}
                {problem.withLate !== null ? <span>{percent(problem.withLate)} with late work</span> : null}
              </p>
            </div>
            {problem.problemId ? (
              <LinkButton
                href={`/problems/${problem.problemId}`}
                variant={problem.state === 'started' ? 'primary' : 'secondary'}
              >
                {accepts && (problem.state === 'started' || problem.state === 'answered') ? 'Continue' : 'Look at it'}
                <span className="sr-only"> {name}</span>
              </LinkButton>
            ) : accepts ? (
              <form action={open}>
                <input type="hidden" name="assignmentId" value={assignmentId} />
                <input type="hidden" name="position" value={problem.position} />
                <SubmitButton busy="Starting…">
                  Start<span className="sr-only"> {name}</span>
                </SubmitButton>
              </form>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
