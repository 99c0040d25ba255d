// Hands in what is typed at a question and goes on to another one. No verdict is told; an unreadable answer is.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { isOver } from '@/lib/interview/clock';
import { readSessionPlan } from '@/lib/interview/session-plan';
import { visitQuestion } from '@/lib/interview/visits';
import { err, type Message, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { submitAnswer } from '../practice/submit-answer';
import { lockLearner } from '../progress/lock-learner';
import { closeInterview } from './close-interview';
import { findSession } from './find-session';

export interface QuestionAnswers {
  readonly interviewId: string;
  /** One of the interview's problems; left out when only the question changes. */
  readonly problemId: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  /** The question to go to, from 0. */
  readonly goTo: number;
}

export interface Handed {
  /** The clock has ended it, or the person did. */
  readonly over: boolean;
  /** A sentence for each part that could not be read; then nobody is moved on. */
  readonly unreadable: Readonly<Record<string, string>>;
}

const isBlank = (answer: string): boolean => answer.trim() === '';

/** Refuses with `not-found`, or as `submitAnswer` does. Blank fields hand in nothing and take nothing back. */
export async function answerQuestion(
  viewer: Viewer,
  { interviewId, problemId, answers, idempotencyKey, goTo }: QuestionAnswers,
  now: Date = new Date(),
): Promise<Result<Handed, Message>> {
  const session = await findSession(database(), viewer, interviewId);
  if (!session) return err({ code: 'not-found' });
  if (isOver(session, now)) {
    await closeInterview(viewer, interviewId, now, false);
    return ok({ over: true, unreadable: {} });
  }
  const typed = Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isBlank(answer)));
  const unreadable: Record<string, string> = {};
  if (Object.keys(typed).length > 0) {
    if (!(await isQuestionOf(viewer, interviewId, problemId))) return err({ code: 'not-found' });
    const submitted = await submitAnswer(viewer, { problemId, answers: typed, idempotencyKey }, () => now);
    if (!submitted.ok) {
      if (submitted.error.code !== 'problem-ended') return submitted;
      return ok({ over: await closeInterview(viewer, interviewId, now, false), unreadable });
    }
    for (const [part, feedback] of Object.entries(submitted.value.feedback)) {
      if (feedback.word === 'invalid') unreadable[part] = feedback.message;
    }
  }
  if (Object.keys(unreadable).length === 0) await noteVisit(viewer, interviewId, goTo, now);
  return ok({ over: false, unreadable });
}

async function isQuestionOf(viewer: Viewer, interviewId: string, problemId: string): Promise<boolean> {
  const count = await database().problem.count({ where: { learnerId: viewer.id, id: problemId, interviewId } });
  return count === 1;
}

function noteVisit(viewer: Viewer, interviewId: string, question: number, now: Date): Promise<void> {
  return database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const session = await findSession(tx, viewer, interviewId);
    if (!session || session.finishedAt) return;
    const plan = readSessionPlan(session.plan);
    if (question < 0 || question >= plan.questions.length) return;
    await tx.interviewSession.update({
      where: { learnerId_id: { learnerId: viewer.id, id: interviewId } },
      data: { plan: { ...plan, visits: [...visitQuestion(plan.visits, question, now)] } },
      select: { id: true },
    });
  });
}
