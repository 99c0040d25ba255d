// The last weeks as columns of seven days, Monday first, with what was done on each. Days are ISO dates without a zone.
import type { DayActivity } from '@/lib/progress/view';

export interface CalendarDay {
  readonly day: string;
  readonly attempts: number;
  /** 0 (nothing) to 4. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** After today. */
  readonly ahead: boolean;
}

const DAY_MS = 86_400_000;
/** The least number of attempts for each level. */
const LEVELS = [1, 4, 8, 15] as const;

const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const levelOf = (attempts: number) => LEVELS.filter((least) => attempts >= least).length as CalendarDay['level'];

/** `weeks` columns, oldest first; the last one holds `today`. */
export function calendarWeeks(days: readonly DayActivity[], today: string, weeks: number): CalendarDay[][] {
  const attempts = new Map(days.map((day) => [day.day, day.attempts]));
  const now = toTime(today);
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  const first = now - (sinceMonday + 7 * (weeks - 1)) * DAY_MS;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const time = first + (week * 7 + weekday) * DAY_MS;
      const day = toDay(time);
      const count = attempts.get(day) ?? 0;
      return { day, attempts: count, level: levelOf(count), ahead: time > now };
    }),
  );
}
