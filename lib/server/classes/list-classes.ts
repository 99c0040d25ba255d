// The classes the viewer is in, archived ones last.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { ClassSummary } from '@/lib/classes/view';
import { database } from '../database';

export async function listClasses(viewer: Viewer): Promise<readonly ClassSummary[]> {
  const rows = await database().membership.findMany({
    where: { userId: viewer.id },
    orderBy: [{ class: { createdAt: 'desc' } }],
    select: {
      role: true,
      class: {
        select: {
          id: true,
          name: true,
          archivedAt: true,
          _count: { select: { members: { where: { role: 'learner' } } } },
        },
      },
    },
  });
  return rows
    .map(({ role, class: { id, name, archivedAt, _count } }) => ({
      id,
      name,
      role,
      learners: _count.members,
      archived: archivedAt !== null,
    }))
    .sort((a, b) => Number(a.archived) - Number(b.archived));
}
