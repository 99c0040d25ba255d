// How many days a learner has practised without a break, by their own calendar. One missed day a week is frozen.
import { addDays, mondayOf } from './local-day';

export interface Streak {
  /** Days with practice; frozen ones are not among them. */
  readonly days: number;
  readonly practisedToday: boolean;
  /** ISO dates of the missed days that broke nothing, newest first. */
  readonly frozen: readonly string[];
}

/**
 * `active` holds ISO dates with activity; `today` is the learner's local date. A day not over yet does not break a streak; neither does
 * the one missed day of a week (Monday to Sunday) that has practice before it.
 */
export function streakOf(active: ReadonlySet<string>, today: string): Streak {
  const practisedToday = active.has(today);
  let day = practisedToday ? today : addDays(today, -1);
  let days = 0;
  const frozen: string[] = [];
  for (;;) {
    if (active.has(day)) days += 1;
    else if (active.has(addDays(day, -1)) && !frozen.some((other) => mondayOf(other) === mondayOf(day)))
      frozen.push(day);
    else return { days, practisedToday, frozen };
    day = addDays(day, -1);
  }
}
