// Tells a template's author what a learner found wrong with a problem: with its numbers and what was answered.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { storable } from '../storable';
import { findOwnProblem } from './own-problem';
import { loadRecords } from './part-record';

/** Refuses with `not-found`. What is typed and not sent counts as the answer before what was sent. */
export async function reportProblem(
  viewer: Pick<Viewer, 'id'>,
  problemId: string,
  text: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  const problem = await findOwnProblem(database(), viewer.id, problemId, now);
  if (!problem) return err({ code: 'not-found' });
  const [records, drafts] = await Promise.all([
    loadRecords(database(), viewer.id, problemId),
    database().draft.findMany({ where: { learnerId: viewer.id, problemId }, select: { partId: true, text: true } }),
  ]);
  const sent = [...records].flatMap(([partId, { last }]) => (last ? [[partId, last.answer] as const] : []));
  const typed = drafts.map((draft) => [draft.partId, draft.text] as const);
  const { templateId, version, seed } = problem;
  return ok(
    await database().problemReport.create({
      data: {
        learnerId: viewer.id,
        problemId,
        templateId,
        version,
        seed,
        answers: Object.fromEntries([...sent, ...typed]),
        text: storable(text),
        createdAt: now,
      },
      select: { id: true },
    }),
  );
}
