// Whether a skill's review is due on a day.
import { localDay } from './local-day';
import type { Memory } from './memory';

/** Due on the learner's own `day` (ISO date) or before. */
export const isDue = (memory: Pick<Memory, 'dueAt'> | null, day: string, timeZone: string): boolean =>
  memory !== null && localDay(memory.dueAt, timeZone) <= day;
