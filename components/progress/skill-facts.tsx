// Where a person stands in one skill, in numbers and over the weeks.

import { Duration } from '@/components/ui/duration';
import { Figure } from '@/components/ui/figure';
import { Time } from '@/components/ui/time';
import type { SkillDetail } from '@/lib/progress/view';
import { LineChart } from './line-chart';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export function SkillFacts({ skill, timeZone }: { skill: SkillDetail; timeZone: string }) {
  if (skill.level === 'new') return <p className="text-muted">You have not tried this skill yet.</p>;
  return (
    <div className="grid gap-6 *:min-w-0">
      <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
        <Figure
          label="Mastery"
          value={percent(skill.mastery)}
          note={skill.placed ? 'known from your placement' : `${skill.solved} solved`}
        />
        <Figure
          label="Right answers"
          value={skill.accuracy === null ? '–' : percent(skill.accuracy)}
          note={`${skill.correct} of ${skill.attempts}`}
        />
        <Figure
          label="Time for a problem"
          value={skill.medianSeconds === null ? '–' : <Duration seconds={skill.medianSeconds} />}
          note="the median"
        />
      </dl>
      {skill.dueAt ? (
        <p>
          {skill.due ? 'Its review is due: ' : 'Its next review is due on '}
          <Time iso={skill.dueAt} timeZone={timeZone} style="day" />. You remember it today with a chance of about{' '}
          {percent(skill.chance ?? 1)}.
        </p>
      ) : null}
      {skill.weeks.length > 1 ? (
        <LineChart
          title="What you have shown, week by week"
          points={skill.weeks.map(({ week, mastery }) => ({ key: week, at: Date.parse(week), share: mastery }))}
          head={['Week from', 'Shown']}
        />
      ) : null}
    </div>
  );
}
