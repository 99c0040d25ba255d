// Streaks by the learner's own day.
import { describe, expect, it } from 'vitest';
import { isTimeZone, localDay, mondayOf } from './local-day';
import { streakOf } from './streak';

describe('streakOf', () => {
  const today = '2026-03-01';

  it.each([
    { active: [], days: 0, practisedToday: false, why: 'nothing yet' },
    { active: ['2026-03-01'], days: 1, practisedToday: true, why: 'today only' },
    { active: ['2026-02-28'], days: 1, practisedToday: false, why: 'today is not over, yesterday still stands' },
    {
      active: ['2026-02-27'],
      days: 1,
      practisedToday: false,
      frozen: ['2026-02-28'],
      why: 'one missed day a week is frozen',
    },
    { active: ['2026-02-26'], days: 0, practisedToday: false, why: 'two missed days end it' },
    { active: ['2026-02-27', '2026-02-28', '2026-03-01'], days: 3, practisedToday: true, why: 'across a month' },
    {
      active: ['2026-02-24', '2026-02-26', '2026-02-28', '2026-03-01'],
      days: 3,
      practisedToday: true,
      frozen: ['2026-02-27'],
      why: 'the second missed day of a week ends it',
    },
    {
      active: [
        '2026-02-20',
        '2026-02-22',
        '2026-02-23',
        '2026-02-25',
        '2026-02-26',
        '2026-02-27',
        '2026-02-28',
        '2026-03-01',
      ],
      days: 8,
      practisedToday: true,
      frozen: ['2026-02-24', '2026-02-21'],
      why: 'each week has its own',
    },
  ])('$why', ({ active, days, practisedToday, frozen = [] }) => {
    expect(streakOf(new Set(active), today)).toEqual({ days, practisedToday, frozen });
  });
});

describe('localDay', () => {
  it('follows the zone through a change of the clocks', () => {
    expect(localDay(Date.UTC(2026, 2, 29, 22, 30), 'Europe/Paris')).toBe('2026-03-30');
    expect(localDay(Date.UTC(2026, 2, 28, 22, 30), 'Europe/Paris')).toBe('2026-03-28');
  });

  it('knows its week’s Monday', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-04'].map(mondayOf)).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-02',
    ]);
  });

  it('falls back to UTC for a zone nobody knows', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('Europe/Paris')).toBe(true);
    expect(localDay(0, 'Mars/Olympus')).toBe('1970-01-01');
  });
});
