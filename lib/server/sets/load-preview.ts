// Any seed of a template with its key: for those who teach, before they give it to a class.
import 'server-only';
import { canPreviewTemplate } from '@/lib/access/template';
import type { Viewer } from '@/lib/access/viewer';
import { MAX_SEED } from '@/lib/classes/assignment-items';
import type { PreviewView } from '@/lib/classes/view';
import { toSupplement } from '@/lib/grader/to-supplement';
import { drawInstance } from '@/lib/problems/instantiate';
import { ok, type Result } from '@/lib/result';
import { loadTemplate } from '../catalogue/load-template';
import { database } from '../database';

/** The seed of an address: 1 when there is none, null when it is none. */
export function readSeed(typed: string | readonly string[] | undefined): number | null {
  if (typed === undefined) return 1;
  const seed = typeof typed === 'string' && /^\d{1,10}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return seed <= MAX_SEED ? seed : null;
}

/** Null when the template is not there or not the viewer's to preview. Refuses as `drawInstance` does. */
export async function loadPreview(
  viewer: Viewer,
  templateId: string,
  seed: number,
): Promise<Result<PreviewView> | null> {
  const newest = await database().templateVersion.findFirst({
    where: { templateId },
    orderBy: { version: 'desc' },
    select: { version: true, title: true, template: { select: { ownerId: true } } },
  });
  if (!newest || !canPreviewTemplate(viewer, newest.template)) return null;
  const drawn = drawInstance(await loadTemplate(templateId, newest.version), seed);
  if (!drawn.ok) return drawn;
  const { question, key } = drawn.value;
  return ok({
    templateId,
    version: newest.version,
    title: newest.title,
    seed,
    question,
    supplement: toSupplement(key),
    answers: key.parts.map(({ id, answer, hints, solution, misconceptions }) => ({
      part: id,
      answer,
      hints,
      solution,
      misconceptions,
    })),
  });
}
