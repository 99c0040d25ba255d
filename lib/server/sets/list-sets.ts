// The viewer's own problem sets, the last changed first.
import 'server-only';
import { canCreateSet } from '@/lib/access/set';
import type { Viewer } from '@/lib/access/viewer';
import { countProblems } from '@/lib/classes/set-items';
import type { SetSummary } from '@/lib/classes/view';
import { database } from '../database';

/** Null for somebody who may not have sets. */
export async function listSets(viewer: Viewer): Promise<readonly SetSummary[] | null> {
  if (!canCreateSet(viewer)) return null;
  const rows = await database().problemSet.findMany({
    where: { ownerId: viewer.id },
    orderBy: { updatedAt: 'desc' },
    select: {
      id: true,
      title: true,
      updatedAt: true,
      items: { select: { templateId: true, count: true, seed: true } },
    },
  });
  return rows.map(({ id, title, updatedAt, items }) => ({
    id,
    title,
    problems: countProblems(items),
    updatedAt: updatedAt.toISOString(),
  }));
}
