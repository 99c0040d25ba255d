// How many days in a row a learner has practised, by their own calendar.
import { addDays } from './local-day';

export interface Streak {
  readonly days: number;
  readonly practisedToday: boolean;
}

/** `active` holds ISO dates with activity; `today` is the learner's local date. A day not over yet does not break a streak. */
export function streakOf(active: ReadonlySet<string>, today: string): Streak {
  const practisedToday = active.has(today);
  let day = practisedToday ? today : addDays(today, -1);
  let days = 0;
  while (active.has(day)) {
    days += 1;
    day = addDays(day, -1);
  }
  return { days, practisedToday };
}
