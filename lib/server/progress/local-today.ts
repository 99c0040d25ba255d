// Today where the learner lives.
import 'server-only';
import { localDay } from '@/lib/progress/local-day';

/** ISO date, `2026-11-23`. */
export const localToday = (timeZone: string): string => localDay(Date.now(), timeZone);
