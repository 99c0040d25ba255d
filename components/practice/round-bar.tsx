// Where a round stands, above its problem: how far, how long, and the ways out.

import { useTranslations } from 'next-intl';
import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { MORE_MINUTES, type RoundView } from '@/lib/progress/view';
import { RoundTimer } from './round-timer';
import { type StartAction, StartButton } from './start-button';

export function RoundBar({
  round,
  problemId,
  moreTime,
}: {
  round: RoundView;
  problemId: string;
  moreTime: StartAction;
}) {
  const t = useTranslations('practice.round');
  const place = round.working === problemId ? round.done + 1 : round.done;
  return (
    <nav aria-label={t('title')} className="no-print grid gap-2 border-b border-line pb-3 text-sm text-muted">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong className="text-ink">
          {round.problems === null ? t('placeOnly', { place }) : t('place', { place, count: round.problems })}
        </strong>
        {round.problems === null ? null : <Bar share={round.done / round.problems} className="min-w-16 flex-1" />}
        {round.secondsLeft === null || round.over ? null : (
          <span className="flex flex-wrap items-center gap-x-3">
            <Icon name="clock" />
            {round.secondsLeft === 0 ? (
              <span>{t('timeUp')}</span>
            ) : (
              <RoundTimer
                secondsLeft={round.secondsLeft}
                label={t('timeLeft')}
                show={t('showTime')}
                hide={t('hideTime')}
              />
            )}
            <StartButton action={moreTime} ask={{ roundId: round.id }} from={`/problems/${problemId}`} variant="quiet">
              {t('moreTime', { count: MORE_MINUTES })}
            </StartButton>
          </span>
        )}
        <Link className="link ms-auto" href={`/rounds/${round.id}`}>
          {round.over ? t('toSummary') : t('ways')}
        </Link>
      </div>
    </nav>
  );
}
