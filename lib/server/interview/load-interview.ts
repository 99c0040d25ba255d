// A running interview as its page shows it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { isOver, secondsLeft } from '@/lib/interview/clock';
import { readSessionPlan } from '@/lib/interview/session-plan';
import type { RunningInterview } from '@/lib/interview/view';
import { currentQuestion } from '@/lib/interview/visits';
import { database } from '../database';
import { closeInterview } from './close-interview';
import { findSession, toSummary } from './find-session';

/** `over`: there is a report instead. Null when it is not there or not the viewer's. The first look after the end closes it. */
export async function loadInterview(
  viewer: Viewer,
  id: string,
  now: Date = new Date(),
): Promise<{ readonly over: true } | { readonly over: false; readonly interview: RunningInterview } | null> {
  const session = await findSession(database(), viewer, id);
  if (!session) return null;
  if (isOver(session, now)) {
    await closeInterview(viewer, id, now, false);
    return { over: true };
  }
  const problems = await database().problem.findMany({
    where: { learnerId: viewer.id, interviewId: id },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  const answered = await database().attemptPart.groupBy({
    by: ['problemId', 'partId'],
    where: {
      learnerId: viewer.id,
      problemId: { in: problems.map((problem) => problem.id) },
      verdict: { not: 'invalid' },
    },
  });
  const current = currentQuestion(readSessionPlan(session.plan).visits);
  return {
    over: false,
    interview: {
      ...toSummary(session),
      secondsLeft: secondsLeft(session.endsAt, now),
      current,
      questions: problems.map((problem, position) => ({
        position,
        answered: answered.filter((part) => part.problemId === problem.id).length,
      })),
      problemId: problems[current]?.id ?? '',
    },
  };
}
