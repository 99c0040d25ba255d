// Makes a problem row for any purpose: the template's newest version, a seed, and the parameters they resolve to.
import 'server-only';
import type { Transaction } from '@/lib/server/database';
import type { ProblemPurpose } from '@/lib/server/prisma/generated/client';

export interface NewProblem {
  readonly learnerId: string;
  readonly templateId: string;
  /** The newest version unless told. */
  readonly version?: number;
  /** A fresh one unless told. */
  readonly seed?: number;
  readonly purpose: ProblemPurpose;
  readonly assignmentId?: string;
  readonly interviewId?: string;
  /** Place in the assignment or interview, from 0. */
  readonly position?: number;
}

/** Throws when the template does not exist: callers choose it from the catalogue. */
export async function createProblem(tx: Transaction, problem: NewProblem): Promise<{ id: string }> {
  throw new Error([tx, problem].join());
}
