// Streaks by the learner's own day.
import { describe, expect, it } from 'vitest';
import { isTimeZone, localDay } from './local-day';
import { streakOf } from './streak';

describe('streakOf', () => {
  const today = '2026-03-01';

  it.each([
    { active: [], days: 0, practisedToday: false, why: 'nothing yet' },
    { active: ['2026-03-01'], days: 1, practisedToday: true, why: 'today only' },
    { active: ['2026-02-28'], days: 1, practisedToday: false, why: 'today is not over, yesterday still stands' },
    { active: ['2026-02-27'], days: 0, practisedToday: false, why: 'a day was missed' },
    { active: ['2026-02-27', '2026-02-28', '2026-03-01'], days: 3, practisedToday: true, why: 'across a month' },
    { active: ['2026-02-26', '2026-02-28', '2026-03-01'], days: 2, practisedToday: true, why: 'stops at the gap' },
  ])('$why', ({ active, days, practisedToday }) => {
    expect(streakOf(new Set(active), today)).toEqual({ days, practisedToday });
  });
});

describe('localDay', () => {
  it('follows the zone through a change of the clocks', () => {
    expect(localDay(Date.UTC(2026, 2, 29, 22, 30), 'Europe/Paris')).toBe('2026-03-30');
    expect(localDay(Date.UTC(2026, 2, 28, 22, 30), 'Europe/Paris')).toBe('2026-03-28');
  });

  it('falls back to UTC for a zone nobody knows', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('Europe/Paris')).toBe(true);
    expect(localDay(0, 'Mars/Olympus')).toBe('1970-01-01');
  });
});
