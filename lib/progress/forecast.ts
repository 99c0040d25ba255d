// What is likely remembered over the next days when nothing is practised, and which reviews fall due.
import { addDays, localDay } from './local-day';
import { type Memory, retrievability } from './memory';
import type { ForecastDay } from './view';

const DAY = 24 * 60 * 60 * 1000;

/** One entry for each of so many days from today on; what is overdue is due today. `chance` is the mean over the memories. */
export function forecast(
  memories: readonly Memory[],
  { now, timeZone, days }: { readonly now: number; readonly timeZone: string; readonly days: number },
): readonly ForecastDay[] {
  const today = localDay(now, timeZone);
  const dueDays = memories.map(({ dueAt }) => localDay(dueAt, timeZone));
  return Array.from({ length: memories.length === 0 ? 0 : days }, (_, ahead) => {
    const day = addDays(today, ahead);
    const at = now + ahead * DAY;
    const chance = memories.reduce((sum, memory) => sum + retrievability(memory, at), 0) / memories.length;
    const due = dueDays.filter((dueDay) => (ahead === 0 ? dueDay <= day : dueDay === day)).length;
    return { day, chance, due };
  });
}
