// A learner's own placement with what was asked and what came of it.
import 'server-only';
import { type HandedInPart, placementAnswer } from '@/lib/progress/placed-skills';
import type { PlacementAnswer } from '@/lib/progress/view';
import { SKILLS } from '@/lib/subjects';
import { partSkills } from '../catalogue/part-skills';
import type { Transaction } from '../database';
import { isId } from '../id';
import type { Prisma } from '../prisma/generated/client';

const select = {
  learnerId: true,
  id: true,
  problems: true,
  startedAt: true,
  finishedAt: true,
  work: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      skill: true,
      state: true,
      templateId: true,
      version: true,
      source: { select: { title: true } },
      attempts: {
        orderBy: { number: 'asc' },
        select: { parts: { where: { verdict: { not: 'invalid' } }, select: { partId: true, verdict: true } } },
      },
    },
  },
} satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof select }>;

export interface PlacementQuestion {
  readonly problemId: string;
  readonly title: string;
  readonly skill: string;
  /** Null while it is open. */
  readonly answer: PlacementAnswer | null;
}

export interface FoundPlacement {
  readonly learnerId: string;
  readonly id: string;
  /** The id of the subject all its questions are about. */
  readonly subject: string;
  /** Questions at most. */
  readonly most: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** In order; only the last one can be open. */
  readonly questions: readonly PlacementQuestion[];
}

const SUBJECT_OF: ReadonlyMap<string, string> = new Map(SKILLS.map((skill) => [skill.id, skill.subject]));

async function toQuestion({ id, skill, state, source, ...row }: Row['work'][number]): Promise<PlacementQuestion> {
  const skills = await partSkills(row.templateId, row.version);
  const verdicts = new Map<string, HandedInPart['verdict']>();
  for (const { partId, verdict } of row.attempts.flatMap(({ parts }) => parts)) {
    if (verdict !== 'invalid') verdicts.set(partId, verdict);
  }
  const parts = [...skills].map(([partId, about]) => ({ skill: about, verdict: verdicts.get(partId) ?? null }));
  return {
    problemId: id,
    title: source.title,
    skill,
    answer: state === 'open' ? null : placementAnswer(skill, parts, state === 'givenUp'),
  };
}

async function toFound({ learnerId, id, problems, startedAt, finishedAt, work }: Row): Promise<FoundPlacement> {
  return {
    learnerId,
    id,
    subject: SUBJECT_OF.get(work[0]?.skill ?? '') ?? '',
    most: problems ?? work.length,
    startedAt,
    finishedAt,
    questions: await Promise.all(work.map(toQuestion)),
  };
}

/** Null when it is not there, not the learner's, or a round of practice. */
export async function findPlacement(db: Transaction, learnerId: string, id: string): Promise<FoundPlacement | null> {
  if (!isId(id)) return null;
  const row = await db.round.findUnique({ where: { learnerId_id: { learnerId, id }, kind: 'placement' }, select });
  return row && toFound(row);
}

/** Those that are not finished, newest first: one a subject, unless work of a guest came along. */
export async function findOpenPlacements(db: Transaction, learnerId: string): Promise<readonly FoundPlacement[]> {
  const rows = await db.round.findMany({
    where: { learnerId, kind: 'placement', finishedAt: null },
    orderBy: { startedAt: 'desc' },
    select,
  });
  return Promise.all(rows.map(toFound));
}
