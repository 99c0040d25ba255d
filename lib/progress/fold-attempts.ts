// All caches of one learner from the first event on: what the stored rows must equal.
import type { DayFold } from './fold-day';
import { type FoldRules, foldEvent } from './fold-event';
import type { SkillFold } from './fold-skill';
import type { ProgressEvent } from './progress-event';

export interface ProgressFold {
  readonly skills: ReadonlyMap<string, SkillFold>;
  readonly days: ReadonlyMap<string, DayFold>;
  /** Monday, then skill, to the evidence at that week's end: for the weeks in which it changed. */
  readonly weeks: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** `events` in the order they happened. */
export function foldAttempts(events: readonly ProgressEvent[], rules: FoldRules): ProgressFold {
  const skills = new Map<string, SkillFold>();
  const days = new Map<string, DayFold>();
  const weeks = new Map<string, Map<string, number>>();
  for (const event of events) {
    const fold = foldEvent(skills, days, event, rules);
    if (fold.activity) days.set(fold.day, fold.activity);
    const week = weeks.get(fold.week) ?? new Map<string, number>();
    weeks.set(fold.week, week);
    for (const [skill, state] of fold.skills) {
      skills.set(skill, state);
      week.set(skill, state.mastery);
    }
  }
  return { skills, days, weeks };
}
