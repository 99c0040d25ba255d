// A template version from the database, read once: a published version never changes.
import 'server-only';
import { parseTemplate } from '@/lib/problems/parse-template';
import type { TemplateDocument } from '@/lib/problems/template';
import { database } from '../database';

declare global {
  var chainwiseTemplates: Map<string, TemplateDocument> | undefined;
}

/** Enough for every built-in version and a busy day of instructors' ones. */
const MAX_CACHED = 2_000;

function remember(name: string, document: TemplateDocument): void {
  globalThis.chainwiseTemplates ??= new Map();
  const cache = globalThis.chainwiseTemplates;
  const oldest = cache.keys().next();
  if (cache.size >= MAX_CACHED && !oldest.done) cache.delete(oldest.value);
  cache.set(name, document);
}

/** Throws when the version is not there or cannot be read: rows point to it. */
export async function loadTemplate(templateId: string, version: number): Promise<TemplateDocument> {
  const name = `${templateId}@${version}`;
  const cached = globalThis.chainwiseTemplates?.get(name);
  if (cached) return cached;
  const row = await database().templateVersion.findUniqueOrThrow({
    where: { templateId_version: { templateId, version } },
    select: { document: true },
  });
  const parsed = parseTemplate(row.document);
  if (!parsed.ok) throw new Error(`template ${name} cannot be read: ${JSON.stringify(parsed.error)}`);
  remember(name, parsed.value);
  return parsed.value;
}
