// An assignment as its page shows it: to a learner with their own work, to those who teach without.
import 'server-only';
import { canWorkOnAssignment } from '@/lib/access/assignment';
import { canAssign } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { type AssignedProblem, expandItems, readItems } from '@/lib/classes/assignment-items';
import {
  type AssignmentDates,
  acceptsAnswers,
  isOpen,
  isPastDue,
  withholdsVerdicts,
} from '@/lib/classes/assignment-window';
import { finishedPlaces } from '@/lib/classes/finished-places';
import { learnerStatus } from '@/lib/classes/learner-status';
import { scoreProblem } from '@/lib/classes/score-problem';
import type { AssignedProblemView, AssignmentView } from '@/lib/classes/view';
import { database } from '../database';
import { releaseEnded } from '../practice/release-problems';
import { findAssignment } from './find-assignment';
import { readWork, type StoredWork } from './read-work';

function stateOf(work: StoredWork, attempts: number, dates: AssignmentDates, now: Date): AssignedProblemView['state'] {
  if (work.state === 'solved' || work.state === 'givenUp') return work.state;
  if (work.state === 'closed' || !acceptsAnswers(dates, now)) return 'ended';
  return dates.mode === 'quiz' && attempts > 0 ? 'answered' : 'started';
}

function viewPlace(
  place: AssignedProblem,
  work: StoredWork | undefined,
  dates: AssignmentDates,
  now: Date,
): AssignedProblemView {
  const { position, title } = place;
  if (!work) {
    return { position, title, problemId: null, state: 'notStarted', score: null, withLate: null, attempts: 0 };
  }
  const { score, withLate, attempts } = scoreProblem(work.attempts, dates.dueAt);
  const told = withholdsVerdicts(dates, now) ? { score: null, withLate: null } : { score, withLate };
  return { position, title, problemId: work.problemId, state: stateOf(work, attempts, dates, now), attempts, ...told };
}

/** Null when it is not there or the viewer is not in its class. A learner's ended quiz is released on the first look at it. */
export async function loadAssignment(
  viewer: Viewer,
  id: string,
  now: Date = new Date(),
): Promise<AssignmentView | null> {
  const assignment = await findAssignment(database(), viewer, id);
  if (!assignment) return null;
  const { own, items, opensAt, dueAt, ...about } = assignment;
  const view = {
    ...about,
    opensAt: opensAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    withheld: withholdsVerdicts(assignment, now),
    open: isOpen(assignment, now),
    ended: isPastDue(assignment, now),
    acceptsAnswers: acceptsAnswers(assignment, now),
    manages: canAssign(viewer, own),
  };
  if (!canWorkOnAssignment(viewer, own)) return { ...view, work: null };

  if (assignment.mode === 'quiz' && !view.withheld) await releaseEnded(viewer.id, now);
  const work = await readWork(database(), [id], viewer.id);
  const byPlace = new Map(work.map((record) => [record.position, record]));
  const problems = expandItems(readItems(items)).map((place) =>
    viewPlace(place, byPlace.get(place.position), assignment, now),
  );
  const finished = finishedPlaces(assignment.mode, work);
  return {
    ...view,
    work: {
      problems,
      status: learnerStatus(assignment, { problems: assignment.problems, finished }, now),
      total: view.withheld ? null : problems.reduce((sum, problem) => sum + (problem.score ?? 0), 0),
    },
  };
}
