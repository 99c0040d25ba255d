// How long a learner takes for a problem of each skill: the median, so that a break in the middle of one says nothing.
import 'server-only';
import { database } from '../database';
import { Prisma } from '../prisma/generated/client';

/** Seconds from start to end of the problems that were solved, by skill; of all skills unless told. */
export async function loadSkillTimes(
  learnerId: string,
  skills?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const among = skills ? Prisma.sql`AND "skill" IN (${Prisma.join([...skills])})` : Prisma.empty;
  const rows = await database().$queryRaw<{ skill: string; seconds: number }[]>`
    SELECT "skill", percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "endedAt" - "createdAt")) AS seconds
    FROM "Problem" WHERE "learnerId" = ${learnerId} AND "state" = 'solved' AND "endedAt" IS NOT NULL ${among}
    GROUP BY "skill"`;
  return new Map(rows.map(({ skill, seconds }) => [skill, Number(seconds)]));
}
