// Who did what on an assignment, for those who teach its class.
import 'server-only';
import { canSeeGradebook } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { expandItems, readItems } from '@/lib/classes/assignment-items';
import { foldGradebook, type Gradebook } from '@/lib/classes/gradebook';
import { database } from '../database';
import { findAssignment } from './find-assignment';
import { listLearners } from './list-learners';
import { readWork } from './read-work';

export interface Results {
  readonly title: string;
  readonly className: string;
  /** The problems' titles in order. */
  readonly titles: readonly string[];
  readonly gradebook: Gradebook;
}

/** Null when it is not there or not the viewer's to see. */
export async function loadResults(viewer: Viewer, assignmentId: string): Promise<Results | null> {
  const assignment = await findAssignment(database(), viewer, assignmentId);
  if (!assignment || !canSeeGradebook(viewer, assignment.own)) return null;
  const [learners, work] = await Promise.all([
    listLearners(assignment.classId, [assignmentId]),
    readWork(database(), [assignmentId]),
  ]);
  return {
    title: assignment.title,
    className: assignment.className,
    titles: expandItems(readItems(assignment.items)).map((place) => place.title),
    gradebook: foldGradebook(learners, assignment.problems, work, assignment.dueAt),
  };
}
