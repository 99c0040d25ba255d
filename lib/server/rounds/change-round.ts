// What a person decides about their round: to end it now, or to give its clock more time.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { MORE_MINUTES } from '@/lib/progress/view';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { isId } from '../id';

/** Ends it; one that is over stays as it is. Refuses with `not-found`. */
export async function finishRound(
  viewer: Pick<Viewer, 'id'>,
  id: string,
  now: Date = new Date(),
): Promise<Result<{ path: string }>> {
  const own = { learnerId: viewer.id, id, kind: 'practice' } as const;
  if (!isId(id) || (await database().round.count({ where: own })) === 0) return err({ code: 'not-found' });
  await database().round.updateMany({ where: { ...own, finishedAt: null }, data: { finishedAt: now } });
  return ok({ path: `/rounds/${id}` });
}

/** Five more minutes from the end, or from now when the time is up. Refuses with `not-found` when no clock runs. */
export async function extendRound(
  viewer: Pick<Viewer, 'id'>,
  id: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  if (!isId(id)) return err({ code: 'not-found' });
  const changed = await database().$executeRaw`
    UPDATE "Round" SET
      "endsAt" = greatest("endsAt", ${now}::timestamp) + make_interval(mins => ${MORE_MINUTES}::int),
      "minutes" = "minutes" + ${MORE_MINUTES}::int
    WHERE "learnerId" = ${viewer.id} AND "id" = ${id} AND "endsAt" IS NOT NULL AND "finishedAt" IS NULL`;
  return changed === 1 ? ok({ id }) : err({ code: 'not-found' });
}
