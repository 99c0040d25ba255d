// Where a round stands, above its problem: how far, how long, and the ways out.
import Link from 'next/link';
import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import type { RoundView } from '@/lib/progress/view';
import { RoundTimer } from './round-timer';
import { type StartAction, StartButton } from './start-button';

/** "3 of 10", or by the clock "problem 3". */
function place({ problems, done, working }: RoundView, problemId: string): string {
  const current = working === problemId ? done + 1 : done;
  return problems === null ? `Problem ${current}` : `${current} of ${problems}`;
}

export function RoundBar({
  round,
  problemId,
  moreTime,
}: {
  round: RoundView;
  problemId: string;
  moreTime: StartAction;
}) {
  const from = `/problems/${problemId}`;
  return (
    <nav aria-label="Round" className="no-print grid gap-2 border-b border-line pb-3 text-sm text-muted">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong className="text-ink">{place(round, problemId)}</strong>
        {round.problems === null ? null : <Bar share={round.done / round.problems} className="min-w-16 flex-1" />}
        {round.secondsLeft === null || round.over ? null : (
          <span className="flex flex-wrap items-center gap-x-3">
            <Icon name="clock" />
            {round.secondsLeft === 0 ? (
              <span>The time is up. Finish this problem in your own time.</span>
            ) : (
              <RoundTimer secondsLeft={round.secondsLeft} label="Time left" show="Show the time" hide="Hide" />
            )}
            <StartButton action={moreTime} ask={{ roundId: round.id }} from={from} variant="quiet">
              5 more minutes
            </StartButton>
          </span>
        )}
        <Link className="link ms-auto" href={`/rounds/${round.id}`}>
          {round.over ? 'Summary of the round' : 'Choose something else, or end the round'}
        </Link>
      </div>
    </nav>
  );
}
