// A learner's own problem row, with what its assignment or interview says about it now.
import 'server-only';
import type { ProblemFacts } from '@/lib/access/problem';
import { acceptsAnswers, withholdsVerdicts } from '@/lib/classes/assignment-window';
import { isOver } from '@/lib/interview/clock';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Assignment, InterviewSession, Prisma, Round } from '../prisma/generated/client';

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
} satisfies Prisma.ProblemSelect;

type Row = Prisma.ProblemGetPayload<{ select: typeof select }>;

/** What a problem belongs to. */
interface Frame {
  readonly assignment: Pick<Assignment, 'mode' | 'opensAt' | 'dueAt'> | null;
  readonly interview: Pick<InterviewSession, 'endsAt' | 'finishedAt'> | null;
  readonly round: Pick<Round, 'finishedAt'> | null;
}

export type OwnProblem = Row &
  ProblemFacts & {
    /** False when its quiz or its interview takes no answers now. */
    readonly accepting: boolean;
  };

const look = async <T>(id: string | null, find: (id: string) => Promise<T>) => (id === null ? null : find(id));

/** Asks only for what the problem points to: this stands on the way of every check, and most problems are free practice. */
const frameOf = async (db: Transaction, { learnerId, ...row }: Row): Promise<Frame> => ({
  assignment: await look(row.assignmentId, (id) =>
    db.assignment.findUnique({ where: { id }, select: { mode: true, opensAt: true, dueAt: true } }),
  ),
  interview: await look(row.interviewId, (id) =>
    db.interviewSession.findUnique({
      where: { learnerId_id: { learnerId, id } },
      select: { endsAt: true, finishedAt: true },
    }),
  ),
  round: await look(row.roundId, (id) =>
    db.round.findUnique({ where: { learnerId_id: { learnerId, id } }, select: { finishedAt: true } }),
  ),
});

/** An unreleased quiz or interview says nothing about right or wrong; neither does a placement before its end. */
export function isWithheld(
  { purpose, state }: Pick<Row, 'purpose' | 'state'>,
  { assignment, interview, round }: Frame,
  now: Date,
): boolean {
  if (purpose === 'placement') return round?.finishedAt === null;
  if (state !== 'open') return false;
  return (assignment !== null && withholdsVerdicts(assignment, now)) || (interview !== null && !isOver(interview, now));
}

function isAccepting({ assignment, interview }: Frame, now: Date): boolean {
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
  if (!row) return null;
  const frame = await frameOf(db, row);
  return { ...row, withheld: isWithheld(row, frame, now), accepting: isAccepting(frame, now) };
}
