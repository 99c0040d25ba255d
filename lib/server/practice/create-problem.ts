// Makes a problem row for any purpose: the template's newest version, a seed, and the parameters they resolve to.
import 'server-only';
import { randomInt } from 'node:crypto';
import type { Instance } from '@/lib/problems/instance';
import { drawInstance } from '@/lib/problems/instantiate';
import type { TemplateDocument } from '@/lib/problems/template';
import type { Message } from '@/lib/result';
import type { Transaction } from '@/lib/server/database';
import type { ProblemPurpose } from '@/lib/server/prisma/generated/client';
import { loadTemplate } from '../catalogue/load-template';
import { keepInstance } from './rebuild';

export interface NewProblem {
  /** A random one unless told. */
  readonly id?: string;
  readonly learnerId: string;
  readonly templateId: string;
  /** The newest version unless told. */
  readonly version?: number;
  /** A fresh one unless told. */
  readonly seed?: number;
  readonly purpose: ProblemPurpose;
  readonly assignmentId?: string;
  readonly interviewId?: string;
  readonly roundId?: string;
  /** Place in the assignment, interview or round, from 0. */
  readonly position?: number;
  /** Why it was chosen; nothing when the person chose it. */
  readonly reason?: Message | undefined;
  /** False for numbers the learner has had before; true unless told. */
  readonly fresh?: boolean;
}

/** Seeds fit a 32-bit integer column. */
export const MAX_SEED = 2_147_483_647;

/** Tries for a fresh seed: a template may refuse a seed whose numbers meet no constraint. */
const TRIES = 20;

/** A fresh instance of a document, of one of its levels if told. Throws when no seed can be drawn: such a template is not certified. */
export function drawFresh(document: TemplateDocument, level?: number): Instance {
  for (let i = 0; i < TRIES; i++) {
    const drawn = drawInstance(document, freshSeed(document, level));
    if (drawn.ok) return drawn.value;
  }
  throw new Error(`template ${document.id}@${document.version} cannot be drawn`);
}

/** Seeds take a document's levels in turn. */
function freshSeed({ levels = [] }: TemplateDocument, level: number | undefined): number {
  const seed = randomInt(MAX_SEED - levels.length);
  return level === undefined || levels.length === 0 ? seed : seed - (seed % levels.length) + level;
}

function drawGiven(document: TemplateDocument, seed: number): Instance {
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) throw new Error(`template ${document.id}@${document.version} cannot be drawn from seed ${seed}`);
  return drawn.value;
}

/** The number of the newest version. Throws when there is no such template. */
export async function newestVersion(db: Transaction, templateId: string): Promise<number> {
  const newest = await db.templateVersion.findFirstOrThrow({
    where: { templateId },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return newest.version;
}

/** Stores an instance that is already drawn. */
export async function storeProblem(
  tx: Transaction,
  instance: Instance,
  row: Omit<NewProblem, 'templateId' | 'version' | 'seed'>,
): Promise<{ id: string }> {
  const { reason, ...columns } = row;
  keepInstance(instance);
  return tx.problem.create({
    data: {
      ...columns,
      ...(reason && { reason: { ...reason } }),
      templateId: instance.template,
      version: instance.version,
      seed: instance.seed,
      parameters: { ...instance.parameters },
      skill: instance.question.skill,
    },
    select: { id: true },
  });
}

/** Throws when the template does not exist or the given seed cannot be drawn: callers choose from the catalogue. */
export async function createProblem(tx: Transaction, problem: NewProblem): Promise<{ id: string }> {
  const version = problem.version ?? (await newestVersion(tx, problem.templateId));
  const document = await loadTemplate(problem.templateId, version);
  const instance = problem.seed === undefined ? drawFresh(document) : drawGiven(document, problem.seed);
  return storeProblem(tx, instance, problem);
}
