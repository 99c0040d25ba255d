// On paper only: which problem this is, so that it can be found again. The seed only where it may be known.
import type { ProblemView } from '@/lib/grader/view';

export function PrintFacts({ problem: { template, version, seed, id } }: { problem: ProblemView }) {
  return (
    <p className="hidden border-t border-line pt-2 text-sm text-muted print:block">
      {template}@{version}
      {seed === undefined ? '' : `, seed ${seed}`} · /problems/{id}
    </p>
  );
}
