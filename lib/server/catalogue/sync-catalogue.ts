// Writes every version of the built-in templates to the database at start. A published version never changes.
import 'server-only';
import { createHash } from 'node:crypto';
import type { TemplateDocument } from '@/lib/problems/template';
import { TEMPLATES } from '@/lib/subjects';
import { canonicalJson } from '../canonical-json';
import { database } from '../database';
import type { Prisma } from '../prisma/generated/client';

/** A published version whose document differs from the code's: the start is refused. */
export class ChangedTemplateError extends Error {
  constructor(names: readonly string[]) {
    super(
      `${names.join(', ')}: this version is in the database with another document. A published version never changes; ` +
        'raise the version in lib/subjects instead.',
    );
    this.name = 'ChangedTemplateError';
  }
}

const toRow = (document: TemplateDocument): Prisma.TemplateVersionCreateManyInput => {
  const json = canonicalJson(document);
  return {
    templateId: document.id,
    version: document.version,
    skill: document.skill,
    title: document.title.en,
    difficulty: document.difficulty,
    document: JSON.parse(json) as Prisma.InputJsonValue,
    sha256: createHash('sha256').update(json).digest('hex'),
  };
};

/** Safe to run by several processes at once and again. Throws `ChangedTemplateError`. */
export async function syncCatalogue(documents: readonly TemplateDocument[] = TEMPLATES): Promise<void> {
  const rows = documents.map(toRow);
  await database().$transaction(async (tx) => {
    await tx.template.createMany({
      data: documents.map(({ id, subject }) => ({ id, subject })),
      skipDuplicates: true,
    });
    await tx.templateVersion.createMany({ data: rows, skipDuplicates: true });
    const stored = await tx.templateVersion.findMany({
      where: { templateId: { in: rows.map((row) => row.templateId) } },
      select: { templateId: true, version: true, sha256: true },
    });
    const hashes = new Map(stored.map((row) => [`${row.templateId} version ${row.version}`, row.sha256]));
    const changed = rows
      .map((row) => ({ name: `${row.templateId} version ${row.version}`, sha256: row.sha256 }))
      .filter((row) => hashes.get(row.name) !== row.sha256);
    if (changed.length > 0) throw new ChangedTemplateError(changed.map((row) => row.name));
  });
}
