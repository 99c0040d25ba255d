// The forecast of what is remembered, and the trend of a misconception.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from './forecast';
import { reviewMemory } from './memory';
import { slipTrend } from './slip-trend';

const now = Date.UTC(2026, 10, 23, 12);
const day = 24 * 60 * 60 * 1000;
const within = { now, timeZone: 'UTC', days: 30 };

describe('forecast', () => {
  it('falls day by day and counts what is due where it falls due, the overdue today', () => {
    const memories = [reviewMemory(null, 'good', now), reviewMemory(null, 'good', now - 20 * day)];
    const days = forecast(memories, within);
    expect(days).toHaveLength(30);
    expect(days.every(({ chance }, i) => i === 0 || chance <= (days[i - 1]?.chance ?? 0))).toBe(true);
    expect(days.flatMap(({ day, due }) => (due > 0 ? [[day, due]] : []))).toEqual([
      ['2026-11-23', 1],
      ['2026-11-25', 1],
    ]);
    expect(forecast([], within)).toEqual([]);
  });
});

describe('slipTrend', () => {
  it.each([
    { counts: [0, 3, 2, 0, 0, 0], trend: 'gone', why: 'not lately' },
    { counts: [0, 4, 2, 1, 0, 1], trend: 'fading', why: 'a third as often' },
    { counts: [0, 1, 2, 1, 1, 1], trend: 'persisting', why: 'as often as before' },
    { counts: [0, 0, 0, 0, 0, 2], trend: 'new', why: 'never before' },
    { counts: [3, 0, 0, 0, 0, 0, 1], trend: 'persisting', why: 'back again after a rest' },
  ])('$why: $trend', ({ counts, trend }) => {
    expect(slipTrend(counts)).toBe(trend);
  });

  it('has a word for anything', () => {
    fc.assert(fc.property(fc.array(fc.nat(9)), (counts) => slipTrend(counts).length > 0));
  });
});
