// The skill worth practising next, with the reason in view.
import { Card } from '@/components/ui/card';
import type { Suggestion } from '@/lib/progress/view';
import { type StartAction, StartButton } from './start-button';

const REASONS = {
  new: 'You have not tried this one yet, and it builds on what you know.',
  weak: 'This one gave you the most trouble so far. A few more will settle it.',
  stale: 'It has been a while since you last practised this.',
  prerequisite: 'Other skills build on this one.',
  'keep-up': 'You know this. One now and then keeps it fresh.',
} satisfies Record<Suggestion['reason'], string>;

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
      <p className="mt-1 mb-4 text-muted">{REASONS[suggestion.reason]}</p>
      <StartButton action={start} ask={{ skill: suggestion.skill }} from={from}>
        Start a problem
      </StartButton>
    </Card>
  );
}
