// The templates a person may practise: the newest version of each built-in one and of their own.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { TEMPLATES } from '@/lib/subjects';
import { database } from '../database';

export interface TemplateEntry {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly skill: string;
  readonly title: string;
  readonly difficulty: number;
}

const builtIn = new Map(TEMPLATES.map((document, index) => [document.id, index]));

/** Built-in ones first, in the catalogue's order. Ones that left the catalogue are not offered any more. */
export async function listTemplates(viewer: Pick<Viewer, 'id'> | null): Promise<readonly TemplateEntry[]> {
  const rows = await database().templateVersion.findMany({
    where: { template: { OR: [{ ownerId: null }, ...(viewer ? [{ ownerId: viewer.id }] : [])] } },
    distinct: ['templateId'],
    orderBy: [{ templateId: 'asc' }, { version: 'desc' }],
    select: {
      templateId: true,
      version: true,
      skill: true,
      title: true,
      difficulty: true,
      template: { select: { subject: true, ownerId: true } },
    },
  });
  const placeOf = (id: string): number => builtIn.get(id) ?? builtIn.size;
  return rows
    .filter((row) => row.template.ownerId !== null || builtIn.has(row.templateId))
    .sort((a, b) => placeOf(a.templateId) - placeOf(b.templateId))
    .map(({ templateId, template, ...row }) => ({ id: templateId, subject: template.subject, ...row }));
}
