// What a learner did as progress sees it, in the order it happened. Unreleased quizzes, interviews and placements are left out.
import 'server-only';
import { placedSkills } from '@/lib/progress/placed-skills';
import type { ProgressEvent } from '@/lib/progress/progress-event';
import { type PartWork, rateProblem } from '@/lib/progress/rate-problem';
import { partSkills } from '../catalogue/part-skills';
import type { Transaction } from '../database';
import { readHintsShown } from '../practice/hints-shown';
import type { Prisma } from '../prisma/generated/client';
import { RELEASED } from './released-problem';
import { SKILL_GRAPH } from './skill-graph';

const select = {
  id: true,
  skill: true,
  templateId: true,
  version: true,
  purpose: true,
  state: true,
  fresh: true,
  hintsShown: true,
  endedAt: true,
  attempts: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      createdAt: true,
      parts: { orderBy: { partId: 'asc' }, select: { partId: true, verdict: true, counted: true } },
    },
  },
} satisfies Prisma.ProblemSelect;

type Worked = Prisma.ProblemGetPayload<{ select: typeof select }>;
type Skills = ReadonlyMap<string, string>;

/** A problem left open has none; one that time closed without a counted answer has none either, nor has one with numbers seen before. */
function reviewsOf(problem: Worked, skills: Skills): ProgressEvent['reviews'] {
  if (problem.state === 'open' || !problem.fresh) return [];
  const answers = problem.attempts.flatMap((attempt) => attempt.parts).filter((part) => part.counted);
  if (problem.state === 'closed' && answers.length === 0) return [];
  const hints = readHintsShown(problem.hintsShown);
  const works = [...skills].map(([partId, skill]): PartWork => {
    const own = answers.filter((answer) => answer.partId === partId);
    return {
      skill,
      solved: own.at(-1)?.verdict === 'correct',
      wrong: own.filter((answer) => answer.verdict === 'incorrect').length,
      hints: hints[partId] ?? 0,
    };
  });
  return rateProblem(problem.skill, works);
}

function knownBy(problem: Worked, skills: Skills): NonNullable<ProgressEvent['known']> {
  const last = problem.attempts.flatMap((attempt) => attempt.parts).filter((part) => part.counted);
  const verdicts = new Map(last.map((part) => [part.partId, part.verdict]));
  const right = (partId: string): boolean => verdicts.get(partId) === 'correct';
  return placedSkills(
    problem.skill,
    [...skills].map(([partId, skill]) => ({ skill, right: right(partId) })),
    SKILL_GRAPH,
  );
}

async function eventsOf(problem: Worked): Promise<readonly ProgressEvent[]> {
  const skills = await partSkills(problem.templateId, problem.version);
  const { skill, attempts, state, endedAt } = problem;
  const placement = problem.purpose === 'placement';
  const reviews = placement ? [] : reviewsOf(problem, skills);
  const solvedBy = state === 'solved' ? attempts.at(-1)?.number : undefined;
  const events = attempts.map(({ number, createdAt, parts }): ProgressEvent => {
    const last = number === attempts.at(-1)?.number;
    return {
      at: createdAt.getTime(),
      skill,
      solved: number === solvedBy,
      parts: parts.map(({ partId, verdict, counted }) => ({
        skill: skills.get(partId) ?? skill,
        correct: verdict === 'correct',
        counted,
      })),
      reviews: number === solvedBy ? reviews : [],
      known: placement ? (last ? knownBy(problem, skills) : []) : null,
    };
  });
  if (solvedBy !== undefined || endedAt === null || reviews.length === 0) return events;
  return [...events, { at: endedAt.getTime(), skill, solved: false, parts: [], reviews, known: null }];
}

export async function readProgressEvents(tx: Transaction, learnerId: string): Promise<readonly ProgressEvent[]> {
  const problems = await tx.problem.findMany({
    where: { learnerId, ...RELEASED },
    orderBy: { id: 'asc' },
    select,
  });
  const events = await Promise.all(problems.map(eventsOf));
  return events.flat().sort((a, b) => a.at - b.at);
}
