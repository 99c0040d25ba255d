// The calendar's columns: Monday first, today in the last one.
import { describe, expect, it } from 'vitest';
import { calendarWeeks } from './calendar-weeks';

const active = (day: string, attempts: number) => ({ day, attempts, correct: 0, solved: 0 });

describe('calendarWeeks', () => {
  it('starts each column on Monday and ends in the week of today', () => {
    const weeks = calendarWeeks([], '2026-11-25', 3);
    expect(weeks.map((week) => week[0]?.day)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('keeps a Sunday in the week that began on the Monday before', () => {
    expect(calendarWeeks([], '2026-11-29', 1)[0]?.at(-1)).toMatchObject({ day: '2026-11-29', ahead: false });
  });

  it('marks the days after today', () => {
    const week = calendarWeeks([], '2026-11-25', 1)[0] ?? [];
    expect(week.map((day) => day.ahead)).toEqual([false, false, false, true, true, true, true]);
  });

  it('has no gap and no double where clocks change or a year ends', () => {
    const days = calendarWeeks([], '2027-01-03', 12).flat();
    expect(new Set(days.map((day) => day.day)).size).toBe(84);
    expect(days.at(-1)?.day).toBe('2027-01-03');
    expect(days[0]?.day).toBe('2026-10-12');
  });

  it('grades a day by its attempts', () => {
    const days = calendarWeeks([active('2026-11-23', 1), active('2026-11-24', 15)], '2026-11-25', 1).flat();
    expect(days.slice(0, 3).map((day) => [day.attempts, day.level])).toEqual([
      [1, 1],
      [15, 4],
      [0, 0],
    ]);
  });
});
