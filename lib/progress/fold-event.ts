// What one event changes in the caches of one learner.
import { type DayFold, foldDay } from './fold-day';
import { foldSkills, type SkillFold } from './fold-skill';
import { isDue } from './is-due';
import { localDay, mondayOf } from './local-day';
import type { ProgressEvent } from './progress-event';
import type { SkillGraph } from './skill-graph';

/** Raised whenever an event changes the caches otherwise than before: every learner's are then folded anew. */
export const FOLD_VERSION = 1;

export interface FoldRules {
  /** The learner's. */
  readonly timeZone: string;
  readonly graph: SkillGraph;
}

export interface EventFold {
  readonly skills: ReadonlyMap<string, SkillFold>;
  /** ISO date of the learner's own day. */
  readonly day: string;
  /** Undefined when the day stays as it was. */
  readonly activity: DayFold | undefined;
  /** The Monday of that day's week. */
  readonly week: string;
}

/** `skills` holds at least `touchedSkills`, `days` at least the event's own. */
export function foldEvent(
  skills: ReadonlyMap<string, SkillFold>,
  days: ReadonlyMap<string, DayFold>,
  event: ProgressEvent,
  { timeZone, graph }: FoldRules,
): EventFold {
  const day = localDay(event.at, timeZone);
  const due = event.reviews.filter(({ skill }) => isDue(skills.get(skill)?.memory ?? null, day, timeZone)).length;
  return {
    skills: foldSkills(skills, event, graph),
    day,
    activity: foldDay(days.get(day), event, due),
    week: mondayOf(day),
  };
}
