// All caches of one learner from the first attempt on: what the stored rows must equal.
import type { AttemptEvent } from './attempt-event';
import { type DayFold, foldDay } from './fold-day';
import { foldSkills, type SkillFold } from './fold-skill';
import { localDay } from './local-day';

export interface ProgressFold {
  readonly skills: ReadonlyMap<string, SkillFold>;
  readonly days: ReadonlyMap<string, DayFold>;
}

/** `attempts` in the order they were made; `timeZone` is the learner's. */
export function foldAttempts(attempts: readonly AttemptEvent[], timeZone: string): ProgressFold {
  const skills = new Map<string, SkillFold>();
  const days = new Map<string, DayFold>();
  for (const attempt of attempts) {
    for (const [skill, state] of foldSkills(skills, attempt)) skills.set(skill, state);
    const day = localDay(attempt.at, timeZone);
    const folded = foldDay(days.get(day), attempt);
    if (folded) days.set(day, folded);
  }
  return { skills, days };
}
