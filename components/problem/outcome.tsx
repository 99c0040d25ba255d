// How a problem ended, in a sentence that is kind and honest.
import { Notice } from '@/components/ui/notice';
import type { ProblemView } from '@/lib/grader/view';

function sentence(problem: ProblemView): string {
  const hints = Object.values(problem.hints).reduce((sum, list) => sum + list.length, 0);
  const tries = Math.max(1, ...Object.values(problem.parts).map((part) => part.attempts));
  const at = tries === 1 ? 'at the first try' : `in ${tries} tries`;
  return hints === 0
    ? `You solved this ${at}, without hints.`
    : `You solved this ${at}, with ${hints === 1 ? 'one hint' : `${hints} hints`}.`;
}

export function Outcome({ problem }: { problem: ProblemView }) {
  if (problem.state === 'solved') {
    return <p className="font-semibold">{sentence(problem)}</p>;
  }
  if (problem.state === 'givenUp') {
    return (
      <Notice tone="info" title="Worked solution">
        <p>Read it through, then try a similar one while it is fresh.</p>
      </Notice>
    );
  }
  if (problem.state === 'closed') {
    return (
      <Notice tone="info" title="Closed">
        <p>This problem no longer takes answers.</p>
      </Notice>
    );
  }
  return null;
}
