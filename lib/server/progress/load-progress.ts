// Everything a progress page shows about the viewer.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { accuracyOf } from '@/lib/progress/accuracy';
import { localDay } from '@/lib/progress/local-day';
import { shownMastery } from '@/lib/progress/shown-mastery';
import { streakOf } from '@/lib/progress/streak';
import type { ActivityTotals, DayActivity, ProgressView, SkillProgress } from '@/lib/progress/view';
import { SKILLS } from '@/lib/subjects';
import { database } from '../database';
import { bringUpToDate } from './bring-up-to-date';
import { loadHistory } from './load-history';
import { readSkills, toDay } from './progress-rows';

/** Days a page shows; a streak may be longer. */
const DAYS_SHOWN = 90;

/** `before` is the previous page's `nextBefore`. */
export async function loadProgress(viewer: Viewer, before?: string, now: Date = new Date()): Promise<ProgressView> {
  await bringUpToDate(viewer.id, now);
  const [skills, days, history] = await Promise.all([
    readSkills(database(), viewer.id),
    database().dailyActivity.findMany({
      where: { learnerId: viewer.id },
      orderBy: { day: 'desc' },
      select: { day: true, attempts: true, correct: true, solved: true },
    }),
    loadHistory(viewer.id, before),
  ]);
  const activity = days.map((row): DayActivity => ({ ...row, day: toDay(row.day) }));
  const streak = streakOf(new Set(activity.map((row) => row.day)), localDay(now.getTime(), viewer.timeZone));
  return {
    totals: totalsOf(activity),
    streak: streak.days,
    practisedToday: streak.practisedToday,
    frozen: streak.frozen,
    skills: SKILLS.map((skill): SkillProgress => {
      const fold = skills.get(skill.id);
      const { attempts = 0, correct = 0, solved = 0 } = fold ?? {};
      return {
        skill: skill.id,
        subject: skill.subject,
        title: skill.title[viewer.locale],
        attempts,
        correct,
        solved,
        mastery: fold ? shownMastery(fold, now.getTime()) : 0,
        accuracy: accuracyOf(attempts, correct),
        lastAttemptAt: fold ? new Date(fold.lastAttemptAt).toISOString() : null,
      };
    }),
    days: activity.slice(0, DAYS_SHOWN),
    ...history,
  };
}

function totalsOf(days: readonly DayActivity[]): ActivityTotals {
  const sum = (of: (day: DayActivity) => number): number => days.reduce((total, day) => total + of(day), 0);
  const attempts = sum((day) => day.attempts);
  const correct = sum((day) => day.correct);
  return { attempts, correct, solved: sum((day) => day.solved), accuracy: accuracyOf(attempts, correct) };
}
