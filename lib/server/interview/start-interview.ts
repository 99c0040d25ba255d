// Starts a timed interview: the plan, one fresh problem for each question, and the clock.
import 'server-only';
import { randomInt } from 'node:crypto';
import { canStartInterview } from '@/lib/access/interview';
import type { Viewer } from '@/lib/access/viewer';
import { endOf } from '@/lib/interview/clock';
import { type PlannedQuestion, planInterview } from '@/lib/interview/plan';
import type { SessionPlan } from '@/lib/interview/session-plan';
import { visitQuestion } from '@/lib/interview/visits';
import { err, ok, type Result } from '@/lib/result';
import { SCENARIOS, TEMPLATES } from '@/lib/subjects';
import { database } from '../database';
import { createProblem, MAX_SEED } from '../practice/create-problem';
import { lockLearner } from '../progress/lock-learner';
import { closeEnded } from './close-interview';
import type { InterviewChoice } from './interview-fields';

/** The templates of a scenario's family, or all. */
function candidates(focus: string): readonly PlannedQuestion[] {
  const family = SCENARIOS.find(({ id }) => id === focus)?.templates;
  return TEMPLATES.filter(({ id }) => !family || family.includes(id)).map(
    ({ id, version, title, difficulty, minutes }) => ({
      templateId: id,
      version,
      title: title.en,
      difficulty,
      minutes,
    }),
  );
}

/**
 * Under the learner's lock: one runs at a time, and two clicks start one. With one under way that one is returned.
 * Refuses with `not-found`.
 */
export async function startInterview(
  viewer: Viewer,
  { minutes, extra, focus }: InterviewChoice,
  now: Date = new Date(),
  seed: number = randomInt(MAX_SEED),
): Promise<Result<{ id: string }>> {
  if (!canStartInterview(viewer)) return err({ code: 'not-found' });
  await closeEnded(viewer, now);
  return database().$transaction(async (tx): Promise<Result<{ id: string }>> => {
    await lockLearner(tx, viewer.id);
    const running = await tx.interviewSession.findFirst({
      where: { learnerId: viewer.id, finishedAt: null },
      select: { id: true },
    });
    if (running) return ok(running);
    const questions = [...planInterview(minutes, candidates(focus), seed)];
    const plan: SessionPlan = { seed, extra, questions, visits: [...visitQuestion([], 0, now)] };
    const session = await tx.interviewSession.create({
      data: { learnerId: viewer.id, minutes, startedAt: now, endsAt: endOf(now, minutes, extra), plan },
      select: { id: true },
    });
    for (const [position, { templateId, version }] of questions.entries()) {
      await createProblem(tx, {
        learnerId: viewer.id,
        templateId,
        version,
        purpose: 'interview',
        interviewId: session.id,
        position,
      });
    }
    return ok(session);
  });
}
