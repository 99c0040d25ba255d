// What the progress page draws: skills in numbers, what will be remembered, which misconceptions fade.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { forecast } from '@/lib/progress/forecast';
import { addDays, localDay, mondayOf } from '@/lib/progress/local-day';
import { slipTrend } from '@/lib/progress/slip-trend';
import type { Insights, SkillRow } from '@/lib/progress/view';
import { database } from '../database';
import { loadSkillTimes } from './load-skill-times';
import { loadSkills } from './load-skills';
import { loadSlipWeeks } from './load-slip-weeks';
import { readSkills } from './progress-rows';

const FORECAST_DAYS = 30;
const SLIP_WEEKS = 12;

export async function loadInsights(
  viewer: Pick<Viewer, 'id' | 'timeZone' | 'locale'>,
  now: Date = new Date(),
): Promise<Insights> {
  const { timeZone } = viewer;
  const nodes = await loadSkills(viewer, now);
  const monday = mondayOf(localDay(now.getTime(), timeZone));
  const weeks = Array.from({ length: SLIP_WEEKS }, (_, i) => addDays(monday, 7 * (i - SLIP_WEEKS + 1)));
  const [folds, times, slips] = await Promise.all([
    readSkills(database(), viewer.id),
    loadSkillTimes(viewer.id),
    loadSlipWeeks(viewer, weeks[0] ?? monday, now),
  ]);
  const memories = [...folds.values()].flatMap((fold) => fold.memory ?? []);
  return {
    skills: nodes.flatMap((node): SkillRow[] => {
      const fold = folds.get(node.skill);
      if (!fold || node.level === 'new') return [];
      const { attempts, correct, solved } = fold;
      return [{ ...node, attempts, correct, solved, medianSeconds: times.get(node.skill) ?? null }];
    }),
    forecast: forecast(memories, { now: now.getTime(), timeZone, days: FORECAST_DAYS }),
    weeks,
    slips: [...slips]
      .map(([code, byWeek]) => {
        const counts = weeks.map((week) => byWeek.get(week) ?? 0);
        return { code, total: counts.reduce((sum, count) => sum + count, 0), counts, trend: slipTrend(counts) };
      })
      .sort((a, b) => b.total - a.total),
  };
}
