// What a learner's home lists: the assignments of their classes, with what is due when and what is done.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { finishedPlaces } from '@/lib/classes/finished-places';
import { learnerStatus } from '@/lib/classes/learner-status';
import type { DueItem } from '@/lib/classes/view';
import { database } from '../database';
import { readWork } from './read-work';

const DAY = 86_400_000;

/** Opens within a week; or was due within a month, for what is late or missed. */
const SOON_DAYS = 7;
const PAST_DAYS = 30;

/** Soonest due first, without a due time last; what is done leaves when its due time has passed. */
export async function listDue(viewer: Viewer, now: Date = new Date()): Promise<readonly DueItem[]> {
  const rows = await database().assignment.findMany({
    where: {
      class: { archivedAt: null, members: { some: { userId: viewer.id, role: 'learner' } } },
      opensAt: { lte: new Date(now.getTime() + SOON_DAYS * DAY) },
      OR: [{ dueAt: null }, { dueAt: { gte: new Date(now.getTime() - PAST_DAYS * DAY) } }],
    },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: {
      id: true,
      title: true,
      mode: true,
      problems: true,
      opensAt: true,
      dueAt: true,
      class: { select: { id: true, name: true } },
    },
  });
  if (rows.length === 0) return [];
  const work = await readWork(
    database(),
    rows.map((row) => row.id),
    viewer.id,
  );
  return rows
    .map(({ id, class: its, opensAt, dueAt, ...row }) => {
      const own = work.filter((record) => record.assignmentId === id);
      const finished = finishedPlaces(row.mode, own);
      return {
        ...row,
        assignmentId: id,
        classId: its.id,
        className: its.name,
        opensAt: opensAt.toISOString(),
        dueAt: dueAt?.toISOString() ?? null,
        finished,
        status: learnerStatus({ mode: row.mode, opensAt, dueAt }, { problems: row.problems, finished }, now),
      };
    })
    .filter((item) => item.status !== 'done' || item.dueAt === null || Date.parse(item.dueAt) >= now.getTime());
}
