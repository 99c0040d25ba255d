// Where a person stands in one skill, in numbers and over the weeks.

import { useTranslations } from 'next-intl';
import { Duration } from '@/components/ui/duration';
import { Figure } from '@/components/ui/figure';
import { Time } from '@/components/ui/time';
import type { SkillDetail } from '@/lib/progress/view';
import { LineChart } from './line-chart';

/** Nothing to tell yet. */
const NONE = '–';

export function SkillFacts({ skill, timeZone }: { skill: SkillDetail; timeZone: string }) {
  const t = useTranslations('skills');
  if (skill.level === 'new') return <p className="text-muted">{t('untried')}</p>;
  const { dueAt } = skill;
  return (
    <div className="grid gap-6 *:min-w-0">
      <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
        <Figure
          label={t('mastery')}
          value={t('share', { share: skill.mastery })}
          note={skill.placed ? t('fromPlacement') : t('solved', { count: skill.solved })}
        />
        <Figure
          label={t('right')}
          value={skill.accuracy === null ? NONE : t('share', { share: skill.accuracy })}
          note={t('of', { correct: skill.correct, attempts: skill.attempts })}
        />
        <Figure
          label={t('time')}
          value={skill.medianSeconds === null ? NONE : <Duration seconds={skill.medianSeconds} />}
          note={t('median')}
        />
      </dl>
      {dueAt ? (
        <p>
          {t.rich(skill.due ? 'due' : 'next', {
            chance: skill.chance ?? 1,
            day: () => <Time iso={dueAt} timeZone={timeZone} style="day" />,
          })}
        </p>
      ) : null}
      {skill.weeks.length > 1 ? (
        <LineChart
          title={t('weeks')}
          points={skill.weeks.map(({ week, mastery }) => ({ day: week, share: mastery }))}
          head={[t('week'), t('shown')]}
        />
      ) : null}
    </div>
  );
}
