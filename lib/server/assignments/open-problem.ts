// Starts, or finds again, the learner's problem at one place of an assignment.
import 'server-only';
import { canWorkOnAssignment } from '@/lib/access/assignment';
import type { Viewer } from '@/lib/access/viewer';
import { expandItems, readItems } from '@/lib/classes/assignment-items';
import { acceptsAnswers, isOpen } from '@/lib/classes/assignment-window';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { createProblem } from '../practice/create-problem';
import { lockLearner } from '../progress/lock-learner';
import { findAssignment } from './find-assignment';

/**
 * Under the learner's lock: two clicks give one problem. One that was started can always be opened again.
 * Refuses with `not-found`, `assignment-not-open` or `assignment-ended`.
 */
export function openProblem(
  viewer: Viewer,
  assignmentId: string,
  position: number,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  return database().$transaction(async (tx): Promise<Result<{ id: string }>> => {
    await lockLearner(tx, viewer.id);
    const assignment = await findAssignment(tx, viewer, assignmentId);
    if (!assignment || !canWorkOnAssignment(viewer, assignment.own)) return err({ code: 'not-found' });
    const place = expandItems(readItems(assignment.items))[position];
    if (!place) return err({ code: 'not-found' });
    const learnerId = viewer.id;
    const started = await tx.problem.findUnique({
      where: { learnerId_assignmentId_position: { learnerId, assignmentId, position } },
      select: { id: true },
    });
    if (started) return ok(started);
    if (!isOpen(assignment, now)) return err({ code: 'assignment-not-open' });
    if (!acceptsAnswers(assignment, now)) return err({ code: 'assignment-ended' });
    const { templateId, version, seed } = place;
    return ok(
      await createProblem(tx, {
        learnerId,
        templateId,
        version,
        seed: seed ?? undefined,
        purpose: 'assignment',
        assignmentId,
        position,
      }),
    );
  });
}
