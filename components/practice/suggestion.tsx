// What is worth practising next, with the reason in view: one problem of it, or a round that begins with it.
import { Card } from '@/components/ui/card';
import type { Suggestion } from '@/lib/progress/view';
import { sayReason } from '@/lib/words/say-reason';
import { type StartAction, StartButton } from './start-button';

export function SuggestionCard({
  suggestion,
  start,
  beginRound,
  from,
}: {
  suggestion: Suggestion;
  start: StartAction;
  beginRound: StartAction;
  from: string;
}) {
  return (
    <Card>
      <p className="text-sm text-muted">Suggested next</p>
      <h2 className="mt-1 text-xl font-semibold">{suggestion.title}</h2>
      <p className="mt-1 mb-4 text-muted">{sayReason(suggestion.reason)}</p>
      <div className="flex flex-wrap gap-3">
        <StartButton action={beginRound} ask={{ length: 'problems' }} from={from}>
          Start a round of 10 problems
        </StartButton>
        <StartButton action={beginRound} ask={{ length: 'minutes' }} from={from} variant="secondary">
          Start a round of 15 minutes
        </StartButton>
        <StartButton action={start} ask={{}} from={from} variant="quiet">
          Start a problem
        </StartButton>
      </div>
    </Card>
  );
}
