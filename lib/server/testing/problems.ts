// Problems with known answers for tests that need PostgreSQL.
import type { Viewer } from '@/lib/access/viewer';
import type { KeyPart } from '@/lib/problems/key';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { createProblem, type NewProblem } from '../practice/create-problem';
import { rebuild } from '../practice/rebuild';

export interface KnownProblem {
  readonly id: string;
  readonly parts: readonly string[];
  /** Every part answered right. */
  readonly right: Readonly<Record<string, string>>;
  /** Every part answered wrong, readably. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly key: readonly KeyPart[];
}

/** Expressions and a value: the second of the five scenarios. */
export const TEMPLATE = 'compound-function';

function wrongAnswer({ answer, choices, misconceptions }: KeyPart): string {
  return misconceptions[0]?.answer ?? choices?.find((word) => word !== answer) ?? `(${answer})+1`;
}

/** A fresh problem of the viewer, practice unless told. Writes the catalogue first. */
export async function makeProblem(
  viewer: Pick<Viewer, 'id'>,
  given: Partial<Omit<NewProblem, 'learnerId'>> = {},
): Promise<KnownProblem> {
  await syncCatalogue();
  const { id } = await createProblem(database(), {
    templateId: TEMPLATE,
    purpose: 'practice',
    ...given,
    learnerId: viewer.id,
  });
  return knowProblem(viewer.id, id);
}

/** The answers of a problem that is there. */
export async function knowProblem(learnerId: string, id: string): Promise<KnownProblem> {
  const row = await database().problem.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id } } });
  const { key } = await rebuild(row);
  const byPart = (of: (part: KeyPart) => string) => Object.fromEntries(key.parts.map((part) => [part.id, of(part)]));
  return {
    id,
    parts: key.parts.map((part) => part.id),
    right: byPart((part) => part.answer),
    wrong: byPart(wrongAnswer),
    key: key.parts,
  };
}

/** An assignment of a class of its own with the person as a learner. */
export async function makeAssignment(
  viewer: Pick<Viewer, 'id'>,
  given: { mode: 'practice' | 'quiz'; dueAt?: Date },
): Promise<{ id: string; classId: string }> {
  const made = await database().class.create({
    data: { name: 'class', joinCode: crypto.randomUUID(), members: { create: { userId: viewer.id, role: 'learner' } } },
    select: { id: true },
  });
  const opensAt = new Date(Date.now() - 60_000);
  return database().assignment.create({
    data: { classId: made.id, title: 'set', items: [], problems: 1, opensAt, ...given },
    select: { id: true, classId: true },
  });
}
