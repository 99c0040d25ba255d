// Starts a practice problem from a problem set: one's own, or one assigned in a class one is in.
import 'server-only';
import { randomInt } from 'node:crypto';
import { canChooseSeed } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { err, type Result } from '@/lib/result';
import { database } from '../database';
import { isId } from '../id';
import { startProblem } from './start-problem';

const readItems = (viewer: Viewer, setId: string) =>
  database().problemSetItem.findMany({
    where: {
      setId,
      set: {
        OR: [
          { ownerId: viewer.id },
          {
            assignments: {
              some: {
                opensAt: { lte: new Date() },
                mode: 'practice',
                class: { members: { some: { userId: viewer.id } } },
              },
            },
          },
        ],
      },
    },
    orderBy: { position: 'asc' },
    select: { templateId: true, count: true },
  });

/**
 * One of the set's templates, as often as the set has it, with fresh numbers: the set's own numbers belong to its assignments.
 * Refuses with `set-unknown`, `forbidden` or as `startProblem` does.
 */
export async function startFromSet(viewer: Viewer, setId: string, seed?: number): Promise<Result<{ id: string }>> {
  if (seed !== undefined && !canChooseSeed(viewer)) return err({ code: 'forbidden' });
  const items = isId(setId) ? await readItems(viewer, setId) : [];
  const places = items.flatMap(({ templateId, count }) => Array.from({ length: count }, () => templateId));
  const template = places[places.length > 1 ? randomInt(places.length) : 0];
  if (template === undefined) return err({ code: 'set-unknown' });
  return startProblem(viewer, { template, seed });
}
