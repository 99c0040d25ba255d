// The round one is in: go on, or look at how it went.
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { RoundView } from '@/lib/progress/view';
import { type StartAction, StartButton } from './start-button';

function Standing({ problems, done, secondsLeft, over }: RoundView) {
  const t = useTranslations('practice.round');
  if (over) return t('allDone');
  if (problems !== null) return t('standing', { done, count: problems });
  return secondsLeft ? t('minutesLeft', { count: Math.ceil(secondsLeft / 60) }) : t('timeUpStanding');
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
  const t = useTranslations('practice.round');
  const ask = { roundId: round.id };
  return (
    <Card title={t('yours')}>
      <p className="-mt-2 mb-4 text-muted">
        <Standing {...round} />
      </p>
      <div className="flex flex-wrap gap-3">
        <StartButton action={goOn} ask={ask} from={from}>
          {round.over ? t('seeSummary') : t('goOn')}
        </StartButton>
        {round.over ? null : (
          <StartButton action={end} ask={ask} from={from} variant="quiet">
            {t('end')}
          </StartButton>
        )}
      </div>
    </Card>
  );
}
