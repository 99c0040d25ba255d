// The report of an interview, made once when it ends: everything judged and shown in it, so that nothing later changes it.
import { gradePart } from '../grader/grade';
import { toSupplement } from '../grader/to-supplement';
import type { Instance } from '../problems/instance';
import type { JudgedPart, JudgedQuestion, JudgedReport } from './judged-report';
import { scoreParts } from './score';
import type { FollowUpView, PartOutcome } from './view';

export interface AnsweredQuestion {
  readonly problemId: string;
  readonly instance: Instance;
  /** By part: the last readable answer, or the last one there was. */
  readonly answers: Readonly<Record<string, string>>;
  readonly minutes: number;
  readonly seconds: number;
  readonly followUps: readonly FollowUpView[];
}

export interface SittingTimes {
  readonly minutes: number;
  readonly extra: number;
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** Not later than `endsAt`. */
  readonly finishedAt: Date;
}

const outcomeOf = {
  correct: 'correct',
  incorrect: 'incorrect',
  undecided: 'undecided',
  invalid: 'unreadable',
} as const;

function reportPart(instance: Instance, index: number, answers: AnsweredQuestion['answers']): JudgedPart {
  const part = instance.question.parts[index];
  const key = instance.key.parts.find((candidate) => candidate.id === part?.id);
  if (!part || !key) throw new Error(`question and key of ${instance.template} disagree on part ${index}`);
  const answer = answers[part.id]?.trim() ? (answers[part.id] ?? null) : null;
  const verdict = answer === null ? null : gradePart(key, answer);
  const outcome: PartOutcome = verdict === null ? 'unanswered' : outcomeOf[verdict.word];
  return {
    part,
    outcome,
    answer,
    verdict,
    solution: { answer: key.answer, steps: key.solution },
  };
}

function reportQuestion(answered: AnsweredQuestion): JudgedQuestion {
  const { instance } = answered;
  const parts = instance.question.parts.map((_, index) => reportPart(instance, index, answered.answers));
  return {
    problemId: answered.problemId,
    templateId: instance.template,
    question: instance.question,
    minutes: answered.minutes,
    seconds: answered.seconds,
    score: scoreParts(parts.map((part) => part.outcome)),
    parts,
    followUps: answered.followUps,
    supplement: toSupplement(instance.key),
  };
}

/** Grades the final answers with everything released. Every part weighs the same, whichever question it is in. */
export function buildReport(times: SittingTimes, answered: readonly AnsweredQuestion[]): JudgedReport {
  const questions = answered.map(reportQuestion);
  const seconds = (until: Date) => Math.round((until.getTime() - times.startedAt.getTime()) / 1000);
  return {
    schema: 2,
    minutes: times.minutes,
    extra: times.extra,
    secondsUsed: seconds(times.finishedAt),
    secondsAllowed: seconds(times.endsAt),
    timeRanOut: times.finishedAt.getTime() >= times.endsAt.getTime(),
    score: scoreParts(questions.flatMap((question) => question.parts.map((part) => part.outcome))),
    questions,
  };
}
