// Hands in what is typed at a question and goes on to another one. No verdict is told; an unreadable answer is.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { isOver } from '@/lib/interview/clock';
import { readSessionPlan } from '@/lib/interview/session-plan';
import { visitQuestion } from '@/lib/interview/visits';
import { err, type Message, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { loadRecords } from '../practice/part-record';
import { submitAnswer } from '../practice/submit-answer';
import { lockLearner } from '../progress/lock-learner';
import { closeInterview } from './close-interview';
import { findSession } from './find-session';

export interface QuestionAnswers {
  readonly interviewId: string;
  /** The problem of the question that was in front. */
  readonly problemId: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  /** The question to go to, from 0. */
  readonly goTo: number;
}

export interface Handed {
  /** The clock has ended it, or the person did. */
  readonly over: boolean;
  /** An answer could not be read: the person is told and stays. */
  readonly unreadable: boolean;
}

const isBlank = (answer: string): boolean => answer.trim() === '';

/**
 * Blank fields hand in nothing and take nothing back. An unreadable answer holds the person at the question once; sent
 * again as it is, it is left behind. Refuses with `not-found`, or as `submitAnswer` does.
 */
export async function answerQuestion(
  viewer: Viewer,
  { interviewId, problemId, answers, idempotencyKey, goTo }: QuestionAnswers,
  now: Date = new Date(),
): Promise<Result<Handed, Message>> {
  const session = await findSession(database(), viewer, interviewId);
  if (!session || !(await isQuestionOf(viewer, interviewId, problemId))) return err({ code: 'not-found' });
  if (isOver(session, now)) {
    await closeInterview(viewer, interviewId, now, false);
    return ok({ over: true, unreadable: false });
  }
  const records = await loadRecords(database(), viewer.id, problemId);
  const isFresh = (part: string, answer: string): boolean => {
    const last = records.get(part)?.last;
    return last?.answer !== answer || last.verdict !== 'invalid';
  };
  const typed = Object.entries(answers).filter(([part, answer]) => !isBlank(answer) && isFresh(part, answer));
  if (typed.length > 0) {
    const submission = { problemId, answers: Object.fromEntries(typed), idempotencyKey };
    const submitted = await submitAnswer(viewer, submission, () => now);
    if (!submitted.ok) {
      if (submitted.error.code !== 'problem-ended') return submitted;
      return ok({ over: await closeInterview(viewer, interviewId, now, false), unreadable: false });
    }
    const unreadable = Object.values(submitted.value.feedback).some((feedback) => feedback.word === 'invalid');
    if (unreadable) return ok({ over: false, unreadable });
  }
  await noteVisit(viewer, interviewId, goTo, now);
  return ok({ over: false, unreadable: false });
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
