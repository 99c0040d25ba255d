// The learner's own day: which calendar date an instant falls on where they live.
import { DateTime, IANAZone } from 'luxon';

/** ISO date (`2026-11-23`) of an instant (milliseconds since the epoch) in an IANA time zone; UTC when the zone is unknown. */
export function localDay(at: number, timeZone: string): string {
  const local = DateTime.fromMillis(at, { zone: timeZone });
  const day = (local.isValid ? local : DateTime.fromMillis(at, { zone: 'utc' })).toISODate();
  if (day === null) throw new RangeError(`not an instant: ${at}`);
  return day;
}

/** The instant (milliseconds since the epoch) at which an ISO date begins in an IANA time zone; in UTC when the zone is unknown. */
export function startOfDay(day: string, timeZone: string): number {
  const local = DateTime.fromISO(day, { zone: timeZone });
  return (local.isValid ? local : DateTime.fromISO(day, { zone: 'utc' })).startOf('day').toMillis();
}

/** The ISO date `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  const moved = DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate();
  if (moved === null) throw new RangeError(`not a date: ${day}`);
  return moved;
}

/** The Monday on or before an ISO date. */
export const mondayOf = (day: string): string => addDays(day, 1 - DateTime.fromISO(day, { zone: 'utc' }).weekday);

/** True for a name that the time-zone database knows, and for `UTC`. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);
