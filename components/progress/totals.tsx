// A person's numbers, plainly: what was solved, how many answers were right, and the streak for those who want one.
import { Figure } from '@/components/ui/figure';
import type { ProgressView } from '@/lib/progress/view';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function Totals({ progress, showStreak }: { progress: ProgressView; showStreak: boolean }) {
  const { totals, streak, practisedToday } = progress;
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
      <Figure
        label="Problems solved"
        value={totals.solved}
        note={`with ${plural(totals.attempts, 'answer', 'answers')} checked`}
      />
      <Figure
        label="Right answers"
        value={totals.accuracy === null ? '–' : `${Math.round(totals.accuracy * 100)} %`}
        note={totals.accuracy === null ? 'none checked yet' : `${totals.correct} of ${totals.attempts}`}
      />
      {showStreak ? (
        <Figure
          label="In a row"
          value={plural(streak, 'day', 'days')}
          note={practisedToday ? 'today included' : streak > 0 ? 'today is still open' : 'one problem starts it'}
        />
      ) : null}
    </dl>
  );
}
