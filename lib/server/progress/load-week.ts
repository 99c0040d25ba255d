// The viewer's last whole local week in a few numbers.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { addDays, localDay, mondayOf } from '@/lib/progress/local-day';
import type { WeekSummary } from '@/lib/progress/view';
import { SKILLS } from '@/lib/subjects';
import { database } from '../database';
import { loadSlipWeeks } from './load-slip-weeks';
import { toDate } from './progress-rows';

/** A skill has risen by at least so much. */
const RISE = 0.05;
/** Weeks before, in which a misconception must have been made to have faded. */
const BEFORE = 4;

/** Null when nothing was practised in it. */
export async function loadWeek(
  viewer: Pick<Viewer, 'id' | 'timeZone' | 'locale'>,
  now: Date = new Date(),
): Promise<WeekSummary | null> {
  const week = addDays(mondayOf(localDay(now.getTime(), viewer.timeZone)), -7);
  const learnerId = viewer.id;
  const days = await database().dailyActivity.findMany({
    where: { learnerId, day: { gte: toDate(week), lt: toDate(addDays(week, 7)) } },
    select: { attempts: true, correct: true, solved: true },
  });
  if (days.length === 0) return null;
  const sum = (of: (day: (typeof days)[number]) => number): number => days.reduce((total, day) => total + of(day), 0);
  const [risen, slips] = await Promise.all([
    risenSkills(viewer, week),
    loadSlipWeeks(viewer, addDays(week, -7 * BEFORE), now),
  ]);
  return {
    week,
    problems: sum((day) => day.solved),
    attempts: sum((day) => day.attempts),
    correct: sum((day) => day.correct),
    days: days.length,
    risen,
    faded: [...slips].flatMap(([code, counts]) => (hasFaded([...counts.keys()], week) ? [code] : [])),
  };
}

/** Made in the weeks before and not in this one. */
const hasFaded = (made: readonly string[], week: string): boolean =>
  made.some((other) => other < week) && !made.includes(week);

/** Titles, in the catalogue's order. */
async function risenSkills({ id, locale }: Pick<Viewer, 'id' | 'locale'>, week: string): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ skill: string; rise: number }[]>`
    SELECT after."skill", after."mastery" - coalesce((
      SELECT before."mastery" FROM "SkillWeek" before
      WHERE before."learnerId" = after."learnerId" AND before."skill" = after."skill" AND before."week" < after."week"
      ORDER BY before."week" DESC LIMIT 1
    ), 0) AS rise
    FROM "SkillWeek" after WHERE after."learnerId" = ${id} AND after."week" = ${week}::date`;
  const risen = new Set(rows.filter((row) => row.rise >= RISE).map((row) => row.skill));
  return SKILLS.filter((skill) => risen.has(skill.id)).map((skill) => skill.title[locale]);
}
