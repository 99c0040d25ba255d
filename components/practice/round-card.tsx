// The round one is in: go on, or look at how it went.
import { Card } from '@/components/ui/card';
import type { RoundView } from '@/lib/progress/view';
import { type StartAction, StartButton } from './start-button';

function standing({ problems, done, secondsLeft, over }: RoundView): string {
  if (over) return 'All its problems are done. Have a look at how it went.';
  if (problems !== null) return `${done} of ${problems} problems are done. The one in hand is as you left it.`;
  if (secondsLeft === 0) return 'The time is up; the problem in hand may still be finished.';
  return `${Math.ceil((secondsLeft ?? 0) / 60)} minutes are left.`;
}

export function RoundCard({
  round,
  goOn,
  end,
  from,
}: {
  round: RoundView;
  goOn: StartAction;
  end: StartAction;
  from: string;
}) {
  const ask = { roundId: round.id };
  return (
    <Card title="Your round">
      <p className="-mt-2 mb-4 text-muted">{standing(round)}</p>
      <div className="flex flex-wrap gap-3">
        <StartButton action={goOn} ask={ask} from={from}>
          {round.over ? 'See the summary' : 'Go on'}
        </StartButton>
        {round.over ? null : (
          <StartButton action={end} ask={ask} from={from} variant="quiet">
            End the round
          </StartButton>
        )}
      </div>
    </Card>
  );
}
