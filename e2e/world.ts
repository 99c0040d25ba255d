// A small world with something on every page: a class with its people, a set, work done and work under way.
import type { Viewer } from '@/lib/access/viewer';
import type { Message, Result } from '@/lib/result';
import { createToken } from '@/lib/server/account/create-token';
import { issuePasswordLink } from '@/lib/server/account/issue-password-link';
import { database } from '@/lib/server/database';
import { finishInterview } from '@/lib/server/interview/finish-interview';
import { startInterview } from '@/lib/server/interview/start-interview';
import { startPlacement } from '@/lib/server/placement/start-placement';
import { submitAnswer } from '@/lib/server/practice/submit-answer';
import { startRound } from '@/lib/server/rounds/start-round';
import { assign, enrol, makeClass } from '@/lib/server/testing/classes';
import { makeGuest, makePerson } from '@/lib/server/testing/people';
import { makeProblem } from '@/lib/server/testing/problems';

/** Everybody who may ask for a page. */
export const ASKERS = ['nobody', 'guest', 'learner', 'stranger', 'instructor', 'colleague', 'administrator'] as const;
export type Asker = (typeof ASKERS)[number];

export interface World {
  /** `learner` is in the instructor's class, `stranger` is not; `colleague` is another instructor. */
  readonly people: Readonly<Record<Exclude<Asker, 'nobody'>, Viewer>>;
  readonly classId: string;
  readonly joinCode: string;
  readonly setId: string;
  readonly assignmentId: string;
  /** The learner's: one part tried, wrong. */
  readonly problemId: string;
  readonly solvedId: string;
  readonly guestProblemId: string;
  readonly runningInterviewId: string;
  readonly finishedInterviewId: string;
  readonly roundId: string;
  readonly placementId: string;
  readonly passwordToken: string;
  readonly apiToken: string;
}

async function value<T>(result: Promise<Result<T, Message>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

export async function makeWorld(): Promise<World> {
  const [guest, stranger, instructor, colleague, administrator] = await Promise.all([
    makeGuest(),
    makePerson(),
    makePerson('instructor'),
    makePerson('instructor'),
    makePerson('administrator'),
  ]);
  const classId = await makeClass(instructor);
  const learner = await enrol(classId);
  const assignmentId = await assign(instructor, classId, { now: new Date(), dueInHours: 48 });
  const [{ joinCode }, set] = await Promise.all([
    database().class.findUniqueOrThrow({ where: { id: classId }, select: { joinCode: true } }),
    database().problemSet.findFirstOrThrow({ where: { ownerId: instructor.id }, select: { id: true } }),
  ]);

  const tried = await makeProblem(learner);
  const [first = ''] = tried.parts;
  const wrong = { [first]: tried.wrong[first] ?? '' };
  await value(submitAnswer(learner, { problemId: tried.id, answers: wrong, idempotencyKey: 'world-1' }));
  const solved = await makeProblem(learner);
  await value(submitAnswer(learner, { problemId: solved.id, answers: solved.right, idempotencyKey: 'world-2' }));
  const guestProblem = await makeProblem(guest);

  const finished = await value(startInterview(learner, { minutes: 15, extra: 1, focus: 'any' }));
  await value(finishInterview(learner, finished.id));
  const running = await value(startInterview(learner, { minutes: 30, extra: 1, focus: 'any' }));
  const round = await value(startRound(learner, 'problems'));
  const { roundId } = await database().problem.findFirstOrThrow({
    where: { id: round.path.split('/').at(-1) ?? '' },
    select: { roundId: true },
  });
  const placement = await value(startPlacement(learner, 'chain-rule'));
  const link = await value(issuePasswordLink(administrator, stranger.id));
  const { token } = await value(createToken(learner, 'world'));

  return {
    people: { guest, learner, stranger, instructor, colleague, administrator },
    classId,
    joinCode,
    setId: set.id,
    assignmentId,
    problemId: tried.id,
    solvedId: solved.id,
    guestProblemId: guestProblem.id,
    runningInterviewId: running.id,
    finishedInterviewId: finished.id,
    roundId: roundId ?? '',
    placementId: placement.id,
    passwordToken: link.path.split('/').at(-1) ?? '',
    apiToken: token,
  };
}
