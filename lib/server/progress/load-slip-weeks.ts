// How often a learner made each misconception in each of their own weeks.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { addDays, localDay, startOfDay } from '@/lib/progress/local-day';
import { database } from '../database';
import { releasedProblem } from './released-problem';

/** By code, then by the week's Monday, from the Monday `since` (an ISO date, not after today) on. Answers that several explain are left out. */
export async function loadSlipWeeks(
  { id, timeZone }: Pick<Viewer, 'id' | 'timeZone'>,
  since: string,
  now: Date = new Date(),
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const weeks: string[] = [];
  const today = localDay(now.getTime(), timeZone);
  for (let week = since; week <= today; week = addDays(week, 7)) weeks.push(week);
  // Where weeks begin is reckoned here: PostgreSQL may know fewer names of time zones than the browser.
  const starts = weeks.map((week) => new Date(startOfDay(week, timeZone)));
  const rows = await database().$queryRaw<{ code: string; week: number; count: number }[]>`
    SELECT part."misconceptions"[1] AS code, width_bucket(attempt."createdAt", ${starts}::timestamp[]) AS week, count(*)::int AS count
    FROM "Attempt" attempt
    JOIN "AttemptPart" part USING ("learnerId", "problemId", "number")
    JOIN "Problem" p ON p."learnerId" = attempt."learnerId" AND p."id" = attempt."problemId"
    WHERE attempt."learnerId" = ${id} AND attempt."createdAt" >= ${starts[0]}
      AND part."counted" AND cardinality(part."misconceptions") = 1 AND ${releasedProblem}
    GROUP BY 1, 2`;
  const byCode = new Map<string, Map<string, number>>();
  for (const { code, week, count } of rows) {
    const counts = byCode.get(code) ?? new Map<string, number>();
    byCode.set(code, counts.set(weeks[week - 1] ?? since, count));
  }
  return byCode;
}
