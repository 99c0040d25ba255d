// A person's numbers, plainly: what was solved, how many answers were right, and the streak for those who want one.
import { useFormatter, useTranslations } from 'next-intl';
import { Figure } from '@/components/ui/figure';
import type { ProgressView } from '@/lib/progress/view';

/** Nothing to tell yet. */
const NONE = '–';

export function Totals({ progress, showStreak }: { progress: ProgressView; showStreak: boolean }) {
  const t = useTranslations('progress.totals');
  const format = useFormatter();
  const { totals, streak, practisedToday } = progress;
  const { attempts, correct, solved, accuracy } = totals;
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
      <Figure label={t('solved')} value={format.number(solved)} note={t('checked', { count: attempts })} />
      <Figure
        label={t('right')}
        value={accuracy === null ? NONE : format.number(accuracy, { style: 'percent' })}
        note={accuracy === null ? t('none') : t('of', { correct, attempts })}
      />
      {showStreak ? (
        <Figure
          label={t('row')}
          value={t('days', { count: streak })}
          note={t(practisedToday ? 'today' : streak > 0 ? 'open' : 'begin')}
        />
      ) : null}
    </dl>
  );
}
