// Which problems' verdicts the learner has, for queries by Prisma and by SQL: practice of any kind, and what has ended.
import 'server-only';
import { Prisma } from '../prisma/generated/client';

/** Unreleased quizzes, interviews and placements are left out. */
export const RELEASED = {
  OR: [
    { state: { not: 'open' } },
    {
      interviewId: null,
      purpose: { not: 'placement' },
      OR: [{ assignmentId: null }, { assignment: { mode: 'practice' } }],
    },
  ],
} satisfies Prisma.ProblemWhereInput;

/** Those whose verdicts are told: a placement counts question by question, but tells at its end. */
export const TOLD = {
  AND: [RELEASED, { OR: [{ purpose: { not: 'placement' } }, { round: { finishedAt: { not: null } } }] }],
} satisfies Prisma.ProblemWhereInput;

/** The same as `RELEASED` of the "Problem" that a query calls `p`. */
export const releasedProblem = Prisma.sql`(
  p."state" <> 'open' OR (
    p."interviewId" IS NULL AND p."purpose" <> 'placement' AND (
      p."assignmentId" IS NULL
      OR EXISTS (SELECT 1 FROM "Assignment" a WHERE a."id" = p."assignmentId" AND a."mode" = 'practice')
    )
  )
)`;
