// What was typed and never sent counts too when an interview ends, where nothing else was handed in.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '../database';
import { submitAnswer } from '../practice/submit-answer';
import type { SessionRow } from './find-session';

/** Handed in as of the interview's last moment. Twice is once: the key is the problem's. */
export async function handInDrafts(viewer: Viewer, session: SessionRow, now: Date): Promise<void> {
  const where = { learnerId: viewer.id, problem: { interviewId: session.id } };
  const [drafts, answered] = await Promise.all([
    database().draft.findMany({ where, select: { problemId: true, partId: true, text: true } }),
    database().attemptPart.findMany({
      where: { learnerId: viewer.id, counted: true, attempt: { problem: { interviewId: session.id } } },
      select: { problemId: true, partId: true },
    }),
  ]);
  const known = new Set(answered.map((part) => `${part.problemId} ${part.partId}`));
  const left = drafts.filter((draft) => draft.text.trim() !== '' && !known.has(`${draft.problemId} ${draft.partId}`));
  const lastMoment = new Date(Math.min(now.getTime(), session.endsAt.getTime() - 1));
  for (const problemId of new Set(left.map((draft) => draft.problemId))) {
    const own = left.filter((draft) => draft.problemId === problemId);
    const answers = Object.fromEntries(own.map((draft) => [draft.partId, draft.text]));
    await submitAnswer(viewer, { problemId, answers, idempotencyKey: `end.${problemId}` }, () => lastMoment);
  }
}
