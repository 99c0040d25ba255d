// A learner's own problem row, with what its assignment or interview says about it now.
import 'server-only';
import type { ProblemFacts } from '@/lib/access/problem';
import { acceptsAnswers, withholdsVerdicts } from '@/lib/classes/assignment-window';
import { isOver } from '@/lib/interview/clock';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';

const select = {
  learnerId: true,
  id: true,
  templateId: true,
  version: true,
  seed: true,
  parameters: true,
  skill: true,
  purpose: true,
  state: true,
  assignmentId: true,
  interviewId: true,
  roundId: true,
  position: true,
  fresh: true,
  reason: true,
  hintsShown: true,
  assignment: { select: { mode: true, opensAt: true, dueAt: true } },
  interview: { select: { endsAt: true, finishedAt: true } },
  round: { select: { finishedAt: true } },
} satisfies Prisma.ProblemSelect;

type Row = Prisma.ProblemGetPayload<{ select: typeof select }>;

export type OwnProblem = Row &
  ProblemFacts & {
    /** False when its quiz or its interview takes no answers now. */
    readonly accepting: boolean;
  };

/** An unreleased quiz or interview says nothing about right or wrong; neither does a placement before its end. */
function isWithheld({ purpose, assignment, interview, round, state }: Row, now: Date): boolean {
  if (purpose === 'placement') return round?.finishedAt === null;
  if (state !== 'open') return false;
  return (assignment !== null && withholdsVerdicts(assignment, now)) || (interview !== null && !isOver(interview, now));
}

function isAccepting({ assignment, interview }: Row, now: Date): boolean {
  return (assignment === null || acceptsAnswers(assignment, now)) && (interview === null || !isOver(interview, now));
}

/** Null when the problem is not there or not the learner's. */
export async function findOwnProblem(
  db: Transaction,
  learnerId: string,
  id: string,
  now: Date,
): Promise<OwnProblem | null> {
  if (!isId(id)) return null;
  const row = await db.problem.findUnique({ where: { learnerId_id: { learnerId, id } }, select });
  return row && { ...row, withheld: isWithheld(row, now), accepting: isAccepting(row, now) };
}
