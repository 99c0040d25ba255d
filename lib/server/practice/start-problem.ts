// Starts a practice problem: a template, a skill, a problem like an earlier one, or the suggested skill.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Result } from '@/lib/result';

export interface StartRequest {
  readonly template?: string;
  readonly skill?: string;
  /** Only for those who may choose it (`canChooseSeed`). */
  readonly seed?: number;
  /** The id of an own problem: the same template with fresh numbers. */
  readonly similarTo?: string;
  /** The id of an own problem: the same template and the same numbers. */
  readonly sameAs?: string;
}

/** Refuses with `not-found` (unknown template, skill or problem) or `forbidden` (a seed one may not choose). */
export async function startProblem(viewer: Viewer, request: StartRequest): Promise<Result<{ id: string }>> {
  throw new Error([viewer, request].join());
}
