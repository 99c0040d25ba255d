// Times as somebody types them, in their own zone, and back.
import 'server-only';
import { DateTime } from 'luxon';

/** What `<input type="datetime-local">` sends; seconds are optional. Null when it is no time. A time that the clocks skip moves on. */
export function readLocalTime(typed: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(typed)) return null;
  const local = DateTime.fromISO(typed, { zone: timeZone });
  // A time that occurs twice when the clocks go back means the first of the two.
  return local.isValid ? (local.getPossibleOffsets()[0] ?? local).toUTC().toJSDate() : null;
}

/** The value of `<input type="datetime-local">`. */
export const writeLocalTime = (instant: Date, timeZone: string): string =>
  DateTime.fromJSDate(instant, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm");

/** The evening (23:59) of the day so many days on, in the person's zone: a due time to start from. */
export const eveningIn = (days: number, now: Date, timeZone: string): Date =>
  DateTime.fromJSDate(now, { zone: timeZone })
    .plus({ days })
    .set({ hour: 23, minute: 59, second: 0, millisecond: 0 })
    .toUTC()
    .toJSDate();
