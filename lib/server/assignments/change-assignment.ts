// Changes an assignment that is given: its due time, its end, or takes it back.
import 'server-only';
import { canAssign } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { isPastDue } from '@/lib/classes/assignment-window';
import { err, ok, type Result } from '@/lib/result';
import type { Refusal } from '../action';
import { database } from '../database';
import { releaseProblems } from '../practice/release-problems';
import { type FoundAssignment, findAssignment } from './find-assignment';
import { writeLocalTime } from './local-time';
import { readDates } from './read-dates';

type Changed = Result<{ id: string; classId: string }, Refusal>;

async function change(
  viewer: Viewer,
  id: string,
  data: (assignment: FoundAssignment) => Result<{ dueAt: Date | null; opensAt?: Date }, Refusal>,
): Promise<Changed> {
  const assignment = await findAssignment(database(), viewer, id);
  if (!assignment || !canAssign(viewer, assignment.own)) return err({ code: 'not-found' });
  const changed = data(assignment);
  if (!changed.ok) return changed;
  await database().assignment.update({ where: { id }, data: changed.value, select: { id: true } });
  return ok({ id, classId: assignment.classId });
}

/**
 * A new due time, typed in the instructor's zone; blank is none. Refuses with `not-found`, `quiz-ended` (its answers are
 * out), or as `readDates` does.
 */
export const changeDue = (viewer: Viewer, id: string, due: string, now: Date = new Date()): Promise<Changed> =>
  change(viewer, id, (assignment) => {
    if (assignment.mode === 'quiz' && isPastDue(assignment, now)) return err({ code: 'quiz-ended' });
    const opens = writeLocalTime(assignment.opensAt, viewer.timeZone);
    const dates = readDates({ mode: assignment.mode, opens, due }, viewer.timeZone, now);
    return dates.ok ? ok({ dueAt: dates.value.dueAt }) : dates;
  });

/** Due now: what comes later is late, and a quiz tells its verdicts. One that is not open yet opens and ends at once. */
export const closeAssignment = (viewer: Viewer, id: string, now: Date = new Date()): Promise<Changed> =>
  change(viewer, id, (assignment) => {
    if (isPastDue(assignment, now)) return err({ code: 'assignment-ended' });
    return ok({ dueAt: now, opensAt: assignment.opensAt < now ? assignment.opensAt : now });
  });

/** Tells the verdicts of a quiz that never reached its end, one learner at a time: each is held by their own lock. */
async function release(assignmentId: string): Promise<void> {
  const learners = await database().problem.findMany({
    where: { assignmentId, state: 'open' },
    distinct: ['learnerId'],
    select: { learnerId: true },
  });
  for (const { learnerId } of learners) {
    await database().$transaction((tx) => releaseProblems(tx, learnerId, { assignmentId }));
  }
}

/** Its problems stay with the learners as practice of their own. Refuses with `not-found`. */
export async function deleteAssignment(viewer: Viewer, id: string): Promise<Changed> {
  const assignment = await findAssignment(database(), viewer, id);
  if (!assignment || !canAssign(viewer, assignment.own)) return err({ code: 'not-found' });
  if (assignment.mode === 'quiz') await release(id);
  await database().$transaction(async (tx) => {
    await tx.problem.updateMany({ where: { assignmentId: id }, data: { assignmentId: null, position: null } });
    await tx.assignment.delete({ where: { id }, select: { id: true } });
  });
  return ok({ id, classId: assignment.classId });
}
