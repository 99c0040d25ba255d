// How often a learner made each misconception in each of their own weeks.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { addDays, localDay, mondayOf } from '@/lib/progress/local-day';
import { database } from '../database';
import { toDate } from './progress-rows';
import { releasedProblem } from './released-problem';

/** By code, then by the week's Monday, from the week of `since` (an ISO date) on. Answers that several explain are left out. */
export async function loadSlipWeeks(
  { id, timeZone }: Pick<Viewer, 'id' | 'timeZone'>,
  since: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  // Weeks are reckoned here: PostgreSQL may know fewer names of time zones than the browser.
  const rows = await database().$queryRaw<{ code: string; at: Date }[]>`
    SELECT part."misconceptions"[1] AS code, attempt."createdAt" AS at
    FROM "Attempt" attempt
    JOIN "AttemptPart" part USING ("learnerId", "problemId", "number")
    JOIN "Problem" p ON p."learnerId" = attempt."learnerId" AND p."id" = attempt."problemId"
    WHERE attempt."learnerId" = ${id} AND attempt."createdAt" >= ${toDate(addDays(since, -1))}
      AND part."counted" AND cardinality(part."misconceptions") = 1 AND ${releasedProblem}`;
  const byCode = new Map<string, Map<string, number>>();
  for (const { code, at } of rows) {
    const week = mondayOf(localDay(at.getTime(), timeZone));
    if (week < since) continue;
    const weeks = byCode.get(code) ?? new Map<string, number>();
    byCode.set(code, weeks.set(week, 1 + (weeks.get(week) ?? 0)));
  }
  return byCode;
}
