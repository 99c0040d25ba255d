// Grades a submission and stores it: one transaction, append-only, idempotent.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { toFeedback } from '@/lib/grader/to-feedback';
import type { SubmitOutcome } from '@/lib/grader/view';
import type { Instance } from '@/lib/problems/instance';
import { askedParts } from '@/lib/progress/placed-skills';
import type { ProgressEvent } from '@/lib/progress/progress-event';
import { rateProblem } from '@/lib/progress/rate-problem';
import { err, ok, type Result } from '@/lib/result';
import { database, type Transaction } from '../database';
import { log } from '../log';
import { addToProgress } from '../progress/add-to-progress';
import { lockLearner } from '../progress/lock-learner';
import { refold } from '../progress/refold';
import { type Answers, checkAnswers } from './check-answers';
import { hashAnswers } from './hash-answers';
import { type Judgement, judgeAnswer } from './judge-answer';
import { findOwnProblem, type OwnProblem } from './own-problem';
import { countAttempts, isPartSolved, loadRecords, type PartRecord } from './part-record';
import { rebuild } from './rebuild';
import { replayAttempt } from './replay-attempt';
import { storeAttempt } from './store-attempt';
import { workOnParts } from './work-on-parts';

export interface Submission {
  readonly problemId: string;
  /** By part id; parts left out are not judged. */
  readonly answers: Answers;
  readonly idempotencyKey: string;
}

/** Who sends it; the feedback is in English for somebody whose language is not known. */
type Sender = Pick<Viewer, 'id'> & Partial<Pick<Viewer, 'locale'>>;

/**
 * Refuses with `not-found`, `problem-ended` (solved, given up or closed), `idempotency-conflict` (the key was used with
 * another body), `answers-required`, `unknown-part` or `answer-too-long`.
 */
export async function submitAnswer(
  viewer: Sender,
  submission: Submission,
  now: () => Date = () => new Date(),
): Promise<Result<SubmitOutcome>> {
  const found = await findOwnProblem(database(), viewer.id, submission.problemId, now());
  if (!found) return err({ code: 'not-found' });
  const instance = await rebuild(found);
  const checked = checkAnswers(instance.question, submission.answers);
  if (!checked.ok) return checked;
  return database().$transaction((tx) =>
    submitInside(tx, viewer, { ...submission, answers: checked.value }, instance, now),
  );
}

async function submitInside(
  tx: Transaction,
  viewer: Sender,
  { problemId, answers, idempotencyKey }: Submission,
  instance: Instance,
  now: () => Date,
): Promise<Result<SubmitOutcome>> {
  const learner = await lockLearner(tx, viewer.id);
  if (!learner) return err({ code: 'not-found' });
  const at = now();
  const problem = await findOwnProblem(tx, viewer.id, problemId, at);
  if (!problem) return err({ code: 'not-found' });
  const bodyHash = hashAnswers(problemId, answers);
  const replayed = await replayAttempt(tx, problem, instance, { idempotencyKey, bodyHash }, viewer.locale);
  if (replayed) return replayed;
  if (problem.state !== 'open' || !problem.accepting) return err({ code: 'problem-ended' });

  const records = await loadRecords(tx, viewer.id, problemId);
  const judgements = judgeAll(instance, answers, records, problem.withheld);
  logUndecided(problem, judgements);
  const asked = problem.purpose === 'placement' ? askedParts(problem.skill, instance.key.parts) : instance.key.parts;
  const right = solvedParts(instance, judgements, records, problem.withheld);
  const rightAsked = asked.filter((part) => right.has(part.id)).length;
  const ends = endOf(problem, judgements, rightAsked === asked.length);
  const attempt = 1 + countAttempts(records);
  await storeAttempt(tx, problem, {
    number: attempt,
    judgements,
    score: rightAsked / asked.length,
    ends,
    idempotencyKey,
    bodyHash,
    at,
  });
  const solved = ends === 'solved' && !problem.withheld;
  if (!problem.withheld) {
    const reviews = solved ? reviewsOf(problem, instance, records, judgements) : [];
    await addToProgress(tx, learner, toEvent(problem, instance, judgements, { at, solved, reviews }));
  } else if (ends) await refold(tx, learner.id);
  const mode = problem.withheld ? 'withheld' : 'practice';
  return ok({
    attempt,
    solved,
    state: ends && problem.withheld ? 'closed' : (ends ?? 'open'),
    repeated: false,
    feedback: Object.fromEntries(
      judgements.map((judgement) => [
        judgement.partId,
        toFeedback(judgement.partId, judgement.verdict, {
          mode,
          released: !problem.withheld && right.has(judgement.partId),
          repeated: judgement.repeated,
          ...(viewer.locale && { locale: viewer.locale }),
        }),
      ]),
    ),
  });
}

/** A placement's problem has one try: what can be read ends it. Elsewhere only all parts right do, where verdicts are told. */
function endOf(problem: OwnProblem, judgements: readonly Judgement[], allRight: boolean): 'solved' | 'closed' | null {
  if (problem.purpose === 'placement') {
    const readable = judgements.every((judgement) => judgement.verdict.word !== 'invalid');
    return readable ? (allRight ? 'solved' : 'closed') : null;
  }
  return allRight && !problem.withheld ? 'solved' : null;
}

function judgeAll(
  instance: Instance,
  answers: Answers,
  records: ReadonlyMap<string, PartRecord>,
  withheld: boolean,
): readonly Judgement[] {
  return instance.key.parts.flatMap((part) => {
    const answer = answers[part.id];
    return answer === undefined ? [] : [judgeAnswer(part, answer, records.get(part.id), withheld)];
  });
}

/** The parts that are right after this submission. */
function solvedParts(
  instance: Instance,
  judgements: readonly Judgement[],
  records: ReadonlyMap<string, PartRecord>,
  withheld: boolean,
): ReadonlySet<string> {
  const now = new Map(
    judgements.filter((judgement) => judgement.counted).map((judgement) => [judgement.partId, judgement]),
  );
  const isRight = (partId: string): boolean => {
    const judgement = now.get(partId);
    return judgement ? judgement.verdict.word === 'correct' : isPartSolved(records.get(partId), withheld);
  };
  return new Set(instance.question.parts.map((part) => part.id).filter(isRight));
}

function toEvent(
  problem: OwnProblem,
  { key }: Instance,
  judgements: readonly Judgement[],
  { at, solved, reviews }: { readonly at: Date } & Pick<ProgressEvent, 'solved' | 'reviews'>,
): ProgressEvent {
  const skills = new Map(key.parts.map((part) => [part.id, part.skill]));
  const parts = judgements.map(({ partId, verdict, counted }) => ({
    skill: skills.get(partId) ?? problem.skill,
    correct: verdict.word === 'correct',
    counted,
  }));
  return { at: at.getTime(), skill: problem.skill, solved, parts, reviews, known: null };
}

/** Numbers seen before are no review. */
function reviewsOf(
  problem: OwnProblem,
  { key }: Instance,
  records: ReadonlyMap<string, PartRecord>,
  judgements: readonly Judgement[],
): ProgressEvent['reviews'] {
  if (!problem.fresh) return [];
  return rateProblem(problem.skill, workOnParts(problem, key.parts, records, judgements));
}

/** For the template's author: what the grader could not tell. */
function logUndecided({ templateId, version, seed }: OwnProblem, judgements: readonly Judgement[]): void {
  for (const { partId, answer, verdict } of judgements) {
    if (verdict.word === 'undecided') log.warn({ templateId, version, seed, partId, answer }, 'undecided answer');
  }
}
