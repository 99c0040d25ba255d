// Ends an interview: grades what was handed in, stores the report, releases the problems. Once, whoever comes first.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { type AnsweredQuestion, buildReport } from '@/lib/interview/build-report';
import { isOver } from '@/lib/interview/clock';
import type { JudgedReport } from '@/lib/interview/judged-report';
import { readSessionPlan, type SessionPlan } from '@/lib/interview/session-plan';
import { secondsByQuestion } from '@/lib/interview/visits';
import { loadTemplate } from '../catalogue/load-template';
import { database, type Transaction } from '../database';
import { loadRecords, type PartRecord } from '../practice/part-record';
import { rebuild } from '../practice/rebuild';
import { releaseProblems } from '../practice/release-problems';
import type { Prisma } from '../prisma/generated/client';
import { lockLearner } from '../progress/lock-learner';
import { findSession, type SessionRow } from './find-session';
import { handInDrafts } from './hand-in-drafts';

/** The answer handed in for each part: the last one that was judged, else the last one there was. */
const handedIn = (records: ReadonlyMap<string, PartRecord>): Record<string, string> =>
  Object.fromEntries(
    [...records].flatMap(([part, { counted, last }]) => {
      const answer = counted.at(-1) ?? last;
      return answer ? [[part, answer.answer]] : [];
    }),
  );

async function answeredQuestions(
  tx: Transaction,
  session: SessionRow,
  plan: SessionPlan,
  end: Date,
): Promise<readonly AnsweredQuestion[]> {
  const problems = await tx.problem.findMany({
    where: { learnerId: session.learnerId, interviewId: session.id },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, templateId: true, version: true, seed: true, parameters: true },
  });
  const seconds = secondsByQuestion(plan.visits, end, plan.questions.length);
  return Promise.all(
    problems.map(async (problem, index) => {
      const document = await loadTemplate(problem.templateId, problem.version);
      return {
        problemId: problem.id,
        instance: await rebuild(problem),
        answers: handedIn(await loadRecords(tx, session.learnerId, problem.id)),
        minutes: plan.questions[index]?.minutes ?? document.minutes,
        seconds: seconds[index] ?? 0,
        followUps: document.followUps.map(({ question, rubric }) => ({ question: question.en, rubric: rubric.en })),
      };
    }),
  );
}

async function close(tx: Transaction, session: SessionRow, now: Date): Promise<JudgedReport> {
  const finishedAt = now < session.endsAt ? now : session.endsAt;
  const plan = readSessionPlan(session.plan);
  const answered = await answeredQuestions(tx, session, plan, finishedAt);
  const report = buildReport({ ...session, extra: plan.extra, finishedAt }, answered);
  await releaseProblems(tx, session.learnerId, { interviewId: session.id }, finishedAt);
  await tx.interviewSession.update({
    where: { learnerId_id: { learnerId: session.learnerId, id: session.id } },
    data: { finishedAt, score: report.score, report: report as unknown as Prisma.InputJsonValue },
    select: { id: true },
  });
  return report;
}

/**
 * Ends it if the clock has run out, or in any case with `atOnce`. True when it is over now; false while it runs, and when
 * it is not there.
 */
export async function closeInterview(viewer: Viewer, id: string, now: Date, atOnce: boolean): Promise<boolean> {
  const found = await findSession(database(), viewer, id);
  if (!found || found.finishedAt) return found !== null;
  if (!atOnce && !isOver(found, now)) return false;
  await handInDrafts(viewer, found, now);
  await database().$transaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const session = await findSession(tx, viewer, id);
    if (session && !session.finishedAt) await close(tx, session, now);
  });
  return true;
}

/** Ends every interview of the viewer that the clock has ended. */
export async function closeEnded(viewer: Viewer, now: Date): Promise<void> {
  const ended = await database().interviewSession.findMany({
    where: { learnerId: viewer.id, finishedAt: null, endsAt: { lte: now } },
    select: { id: true },
  });
  for (const { id } of ended) await closeInterview(viewer, id, now, false);
}
