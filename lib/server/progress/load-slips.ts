// The misconceptions a learner showed lately, proved beyond doubt: where they were made last, and whether they were overcome since.
import 'server-only';
import type { Slip } from '@/lib/progress/choose-next';
import { database } from '../database';
import { releasedProblem } from './released-problem';

/** Days that count as lately. */
const LATELY = 14;
const DAY = 24 * 60 * 60 * 1000;

interface Row extends Omit<Slip, 'count' | 'solvedSince'> {
  readonly count: bigint;
  readonly solvedSince: bigint;
}

/** Answers that several misconceptions explain are left out. The most frequent first. */
export async function loadSlips(learnerId: string, now: Date): Promise<readonly Slip[]> {
  const since = new Date(now.getTime() - LATELY * DAY);
  const rows = await database().$queryRaw<Row[]>`
    WITH made AS (
      SELECT part."misconceptions"[1] AS code, attempt."createdAt" AS at, p."skill", p."templateId"
      FROM "Attempt" attempt
      JOIN "AttemptPart" part USING ("learnerId", "problemId", "number")
      JOIN "Problem" p ON p."learnerId" = attempt."learnerId" AND p."id" = attempt."problemId"
      WHERE attempt."learnerId" = ${learnerId} AND attempt."createdAt" > ${since}
        AND part."counted" AND cardinality(part."misconceptions") = 1 AND ${releasedProblem}
    ), habit AS (
      SELECT code, count(*) AS count, max(at) AS last,
        (array_agg("skill" ORDER BY at DESC))[1] AS skill,
        (array_agg("templateId" ORDER BY at DESC))[1] AS template
      FROM made GROUP BY code
    )
    SELECT code, count, skill, template, (
      SELECT count(*) FROM "Problem" since
      WHERE since."learnerId" = ${learnerId} AND since."skill" = habit.skill AND since."state" = 'solved'
        AND since."createdAt" > habit.last
        AND NOT EXISTS (
          SELECT 1 FROM "AttemptPart" part
          WHERE part."learnerId" = since."learnerId" AND part."problemId" = since."id"
            AND habit.code = ANY (part."misconceptions")
        )
    ) AS "solvedSince"
    FROM habit ORDER BY count DESC, last DESC`;
  return rows.map((row) => ({ ...row, count: Number(row.count), solvedSince: Number(row.solvedSince) }));
}
