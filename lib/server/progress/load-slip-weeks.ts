// How often a learner made each misconception in each of their own weeks.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { addDays, localDay, mondayOf } from '@/lib/progress/local-day';
import { database } from '../database';
import { toDate } from './progress-rows';
import { releasedProblem } from './released-problem';

const QUARTER = 15 * 60 * 1000;

/** By code, then by the week's Monday, from the week of `since` (an ISO date) on. Answers that several explain are left out. */
export async function loadSlipWeeks(
  { id, timeZone }: Pick<Viewer, 'id' | 'timeZone'>,
  since: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  // Weeks are reckoned here: PostgreSQL may know fewer names of time zones than the browser. They all begin at a quarter of an hour.
  const rows = await database().$queryRaw<{ code: string; quarter: number; count: number }[]>`
    SELECT part."misconceptions"[1] AS code, floor(extract(epoch FROM attempt."createdAt") / 900)::int AS quarter, count(*)::int AS count
    FROM "Attempt" attempt
    JOIN "AttemptPart" part USING ("learnerId", "problemId", "number")
    JOIN "Problem" p ON p."learnerId" = attempt."learnerId" AND p."id" = attempt."problemId"
    WHERE attempt."learnerId" = ${id} AND attempt."createdAt" >= ${toDate(addDays(since, -1))}
      AND part."counted" AND cardinality(part."misconceptions") = 1 AND ${releasedProblem}
    GROUP BY 1, 2`;
  const weekOfDay = memoized(mondayOf);
  const weekOf = memoized((quarter: number) => weekOfDay(localDay(quarter * QUARTER, timeZone)));
  const byCode = new Map<string, Map<string, number>>();
  for (const { code, quarter, count } of rows) {
    const week = weekOf(quarter);
    if (week < since) continue;
    const weeks = byCode.get(code) ?? new Map<string, number>();
    byCode.set(code, weeks.set(week, count + (weeks.get(week) ?? 0)));
  }
  return byCode;
}

function memoized<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
