// What is worth practising next, with the reason in view: one problem of it, or a round that begins with it.
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ROUND_MINUTES, ROUND_PROBLEMS, type Suggestion } from '@/lib/progress/view';
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
  const t = useTranslations('practice');
  const locale = useLocale();
  return (
    <Card>
      <p className="text-sm text-muted">{t('suggested')}</p>
      <h2 className="mt-1 text-xl font-semibold">{suggestion.title}</h2>
      <p className="mt-1 mb-4 text-muted">{sayReason(suggestion.reason, locale)}</p>
      <div className="flex flex-wrap gap-3">
        <StartButton action={beginRound} ask={{ length: 'problems' }} from={from}>
          {t('startProblems', { count: ROUND_PROBLEMS })}
        </StartButton>
        <StartButton action={beginRound} ask={{ length: 'minutes' }} from={from} variant="secondary">
          {t('startMinutes', { count: ROUND_MINUTES })}
        </StartButton>
        <StartButton action={start} ask={{}} from={from} variant="quiet">
          {t('start')}
        </StartButton>
      </div>
    </Card>
  );
}
