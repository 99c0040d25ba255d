// A class with an assignment being worked on, for tests that need PostgreSQL.
import type { Viewer } from '@/lib/access/viewer';
import { openProblem } from '../assignments/open-problem';
import { database } from '../database';
import { loadProblem } from '../practice/load-problem';
import { rebuild } from '../practice/rebuild';
import { submitAnswer } from '../practice/submit-answer';
import { enrol, makeClass } from './classes';
import { makePerson } from './people';

export const NOW = new Date('2026-03-02T12:00:00Z');
export const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

export interface School {
  readonly instructor: Viewer;
  readonly learner: Viewer;
  /** A learner of another instructor's class. */
  readonly outsider: Viewer;
  readonly classId: string;
}

/** The only people and classes there are. */
export async function makeSchool(): Promise<School> {
  await database().class.deleteMany();
  await database().user.deleteMany();
  const instructor = await makePerson('instructor', { timeZone: 'Europe/Paris' });
  const classId = await makeClass(instructor);
  const learner = await enrol(classId, 'learner', 'Ada');
  const elsewhere = await makePerson('instructor');
  return { instructor, learner, outsider: await enrol(await makeClass(elsewhere)), classId };
}

/** The problem at a place of the assignment, made on the first call. */
export async function open(viewer: Viewer, assignmentId: string, position: number, now = NOW): Promise<string> {
  const opened = await openProblem(viewer, assignmentId, position, now);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

/** Answers so many of the problem's parts right, the others wrong. */
export async function answer(viewer: Viewer, problemId: string, right: number, now: Date): Promise<void> {
  const where = { learnerId_id: { learnerId: viewer.id, id: problemId } };
  const { key } = await rebuild(await database().problem.findUniqueOrThrow({ where }));
  const answers = Object.fromEntries(
    key.parts.map((part, index) => [part.id, index < right ? part.answer : (part.choices?.at(-1) ?? '12345')]),
  );
  const submitted = await submitAnswer(
    viewer,
    { problemId, answers, idempotencyKey: `${problemId} ${now.toISOString()}` },
    () => now,
  );
  if (!submitted.ok) throw new Error(submitted.error.code);
}

/** How many parts a problem has. */
export const partsOf = async (viewer: Viewer, problemId: string): Promise<number> =>
  (await loadProblem(viewer, problemId, NOW))?.question.parts.length ?? 0;
