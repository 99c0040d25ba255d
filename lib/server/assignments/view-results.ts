// The results of an assignment, or of a whole class, as their pages show them.
import 'server-only';
import { canSeeGradebook } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { foldGradebook } from '@/lib/classes/gradebook';
import type { ClassResultsView, ResultsView } from '@/lib/classes/view';
import { ownMembership } from '../classes/own-membership';
import { database } from '../database';
import { listLearners } from './list-learners';
import { loadResults } from './load-results';
import { readWork } from './read-work';

/** Null when it is not there or not the viewer's to see. */
export async function viewResults(viewer: Viewer, assignmentId: string): Promise<ResultsView | null> {
  const results = await loadResults(viewer, assignmentId);
  if (!results) return null;
  const { rows, means, meanTotal } = results.gradebook;
  return {
    titles: results.titles,
    means,
    meanTotal,
    rows: rows.map(({ learner, lastAt, ...row }) => ({ ...learner, ...row, lastAt: lastAt?.toISOString() ?? null })),
  };
}

/** Null when it is not there or not the viewer's to see. */
export async function viewClassResults(viewer: Viewer, classId: string): Promise<ClassResultsView | null> {
  if (!canSeeGradebook(viewer, await ownMembership(database(), viewer, classId))) return null;
  const assignments = await database().assignment.findMany({
    where: { classId },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: { id: true, title: true, problems: true, dueAt: true },
  });
  const ids = assignments.map((assignment) => assignment.id);
  const [learners, work] = await Promise.all([listLearners(classId, ids), readWork(database(), ids)]);
  const books = assignments.map(({ id, problems, dueAt }) =>
    foldGradebook(
      learners,
      problems,
      work.filter((record) => record.assignmentId === id),
      dueAt,
    ),
  );
  const order = foldGradebook(learners, 0, [], null).rows;
  return {
    assignments: assignments.map(({ id, title, problems }) => ({ id, title, problems })),
    rows: order.map(({ learner }, row) => ({
      ...learner,
      totals: books.map(({ rows }) => {
        const { total = 0, late = false, attempts = 0 } = rows[row] ?? {};
        return { total, late, attempts };
      }),
    })),
  };
}
