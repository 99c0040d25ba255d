// The parts of a problem, one below the other.
import type { ProblemView } from '@/lib/grader/view';
import { letterOf } from './letter';
import { PartPanel } from './part-panel';

export function Parts({ problem }: { problem: ProblemView }) {
  const { parts } = problem.question;
  return (
    <div className="grid gap-10 *:min-w-0">
      {parts.map((part, index) => (
        <PartPanel
          key={part.id}
          part={part}
          letter={parts.length > 1 ? letterOf(index) : undefined}
          view={problem.parts[part.id] ?? { solved: false, attempts: 0 }}
          draft={problem.drafts[part.id]}
          hints={problem.hints[part.id] ?? []}
          hintsLeft={problem.hintsLeft[part.id] ?? 0}
          withheld={problem.withheld}
          ended={problem.state !== 'open'}
        />
      ))}
    </div>
  );
}
