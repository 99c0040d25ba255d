// Which skill each part of a template version practises.
import 'server-only';
import { loadTemplate } from './load-template';

/** Part id to skill. */
export async function partSkills(templateId: string, version: number): Promise<ReadonlyMap<string, string>> {
  const document = await loadTemplate(templateId, version);
  return new Map(document.parts.map((part) => [part.id, part.skill]));
}
