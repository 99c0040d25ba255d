import { describe, expect, it } from 'vitest';
import { eveningIn, readLocalTime, writeLocalTime } from './local-time';

const cases = [
  { typed: '2026-03-08T20:00', zone: 'Europe/Paris', utc: '2026-03-08T19:00:00.000Z', why: 'winter time' },
  { typed: '2026-07-08T20:00', zone: 'Europe/Paris', utc: '2026-07-08T18:00:00.000Z', why: 'summer time' },
  { typed: '2026-03-29T02:30', zone: 'Europe/Paris', utc: '2026-03-29T01:30:00.000Z', why: 'skipped in spring' },
  {
    typed: '2026-10-25T02:30',
    zone: 'Europe/Paris',
    utc: '2026-10-25T00:30:00.000Z',
    why: 'twice in autumn: the first',
  },
  { typed: '2026-03-08T23:59', zone: 'America/Los_Angeles', utc: '2026-03-09T06:59:00.000Z', why: 'behind UTC' },
  { typed: '2026-03-08T20:00', zone: 'Asia/Kolkata', utc: '2026-03-08T14:30:00.000Z', why: 'half an hour' },
  { typed: '2026-02-30T20:00', zone: 'UTC', utc: null, why: 'no such day' },
  { typed: '2026-03-08', zone: 'UTC', utc: null, why: 'no time' },
  { typed: '2026-03-08T20:00Z', zone: 'UTC', utc: null, why: 'not a local time' },
  { typed: 'tomorrow', zone: 'UTC', utc: null, why: 'no time' },
  { typed: '2026-03-08T20:00', zone: 'Mars/Olympus', utc: null, why: 'no such zone' },
];

describe('readLocalTime', () => {
  it.each(cases)('$typed in $zone: $why', ({ typed, zone, utc }) => {
    expect(readLocalTime(typed, zone)?.toISOString() ?? null).toBe(utc);
  });
});

describe('writeLocalTime', () => {
  it('writes what readLocalTime reads', () => {
    const instant = new Date('2026-07-08T18:00:00Z');
    const typed = writeLocalTime(instant, 'Europe/Paris');
    expect(typed).toBe('2026-07-08T20:00');
    expect(readLocalTime(typed, 'Europe/Paris')).toEqual(instant);
  });
});

describe('eveningIn', () => {
  it('is the end of the local day, across a change of the clocks', () => {
    const now = new Date('2026-03-25T12:00:00Z');
    expect(eveningIn(7, now, 'Europe/Paris').toISOString()).toBe('2026-04-01T21:59:00.000Z');
  });
});
