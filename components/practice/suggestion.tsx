// The skill worth practising next, with the reason in view.
import { Card } from '@/components/ui/card';
import type { Suggestion } from '@/lib/progress/view';
import { sayReason } from '@/lib/words/say-reason';
import { type StartAction, StartButton } from './start-button';

export function SuggestionCard({
  suggestion,
  start,
  from,
}: {
  suggestion: Suggestion;
  start: StartAction;
  from: string;
}) {
  return (
    <Card>
      <p className="text-sm text-muted">Suggested next</p>
      <h2 className="mt-1 text-xl font-semibold">{suggestion.title}</h2>
      <p className="mt-1 mb-4 text-muted">{sayReason(suggestion.reason)}</p>
      <StartButton action={start} ask={{ skill: suggestion.skill }} from={from}>
        Start a problem
      </StartButton>
    </Card>
  );
}
