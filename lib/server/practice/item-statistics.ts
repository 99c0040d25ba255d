// How each part of a template version fares, over all learners.
import 'server-only';
import type { Transaction } from '../database';
import { Prisma } from '../prisma/generated/client';
import type { Judgement } from './judge-answer';

interface Source {
  readonly templateId: string;
  readonly version: number;
}

const one = (yes: boolean): number => (yes ? 1 : 0);

/** One statement, rows in one order: learners who answer the same template at once wait for each other, and never for ever. */
export async function addToStatistics(
  tx: Transaction,
  { templateId, version }: Source,
  judgements: readonly Judgement[],
): Promise<void> {
  const rows = [...judgements]
    .sort((a, b) => (a.partId < b.partId ? -1 : 1))
    .map(({ partId, verdict: { word }, counted }) => {
      const counts = [
        one(counted),
        one(counted && word === 'correct'),
        one(word === 'undecided'),
        one(word === 'invalid'),
      ];
      return Prisma.sql`(${templateId}, ${version}::int, ${partId}, ${Prisma.join(counts.map((n) => Prisma.sql`${n}::int`))})`;
    });
  await tx.$executeRaw`
    INSERT INTO "ItemStatistic" AS s ("templateId", "version", "partId", "attempts", "correct", "undecided", "invalid")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("templateId", "version", "partId") DO UPDATE SET
      "attempts" = s."attempts" + EXCLUDED."attempts",
      "correct" = s."correct" + EXCLUDED."correct",
      "undecided" = s."undecided" + EXCLUDED."undecided",
      "invalid" = s."invalid" + EXCLUDED."invalid"`;
}
