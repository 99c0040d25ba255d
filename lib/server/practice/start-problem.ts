// Starts a practice problem: a template, a skill, a problem like an earlier one, or the suggested skill.
import 'server-only';
import { canChooseSeed } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { drawInstance } from '@/lib/problems/instantiate';
import { err, ok, type Result } from '@/lib/result';
import { listTemplates } from '../catalogue/list-templates';
import { loadTemplate } from '../catalogue/load-template';
import { database } from '../database';
import { type Chosen, chooseOfSkill, chooseSuggested } from './choose-of-skill';
import { drawFresh, MAX_SEED, storeProblem } from './create-problem';
import { findOwnProblem } from './own-problem';
import { rebuild } from './rebuild';
import { suggestNext } from './suggest-next';

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

type Started = Result<{ id: string }>;

/**
 * Refuses with `not-found` (somebody else's problem), `template-unknown`, `skill-unknown`, `forbidden` (a seed one may not
 * choose), `withheld` (a problem of a running quiz or interview) or `seed-unusable`.
 */
export async function startProblem(viewer: Viewer, request: StartRequest): Promise<Started> {
  if (request.seed !== undefined && !canChooseSeed(viewer)) return err({ code: 'forbidden' });
  if (request.sameAs !== undefined) return startAgain(viewer, request.sameAs);
  const entry = await chooseTemplate(viewer, request);
  return entry.ok ? startTemplate(viewer, entry.value, request.seed) : entry;
}

async function chooseTemplate(viewer: Viewer, request: StartRequest): Promise<Result<Chosen>> {
  const offered = await listTemplates(viewer);
  const withId = (id: string): Result<Chosen> => {
    const entry = offered.find((candidate) => candidate.id === id);
    return entry ? ok({ entry }) : err({ code: 'template-unknown' });
  };
  if (request.similarTo !== undefined) {
    const earlier = await findOwnProblem(database(), viewer.id, request.similarTo, new Date());
    return earlier ? withId(earlier.templateId) : err({ code: 'not-found' });
  }
  if (request.template !== undefined) return withId(request.template);
  if (request.skill !== undefined) return chooseOfSkill(viewer, offered, request.skill);
  const [best] = await suggestNext(viewer);
  return chooseSuggested(viewer, offered, best);
}

async function startTemplate(viewer: Viewer, chosen: Chosen, seed: number | undefined): Promise<Started> {
  const document = await loadTemplate(chosen.entry.id, chosen.entry.version);
  const row = { learnerId: viewer.id, purpose: 'practice', reason: chosen.reason } as const;
  if (seed === undefined) return ok(await storeProblem(database(), drawFresh(document, chosen.level), row));
  if (!Number.isInteger(seed) || seed < 0 || seed > MAX_SEED) return err({ code: 'seed-unusable' });
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) return err({ code: 'seed-unusable' });
  return ok(await storeProblem(database(), drawn.value, row));
}

/** The same numbers in a practice row of its own, which is no review; not while the answers of the first are held back. */
async function startAgain(viewer: Viewer, problemId: string): Promise<Started> {
  const earlier = await findOwnProblem(database(), viewer.id, problemId, new Date());
  if (!earlier) return err({ code: 'not-found' });
  if (earlier.withheld) return err({ code: 'withheld' });
  const instance = await rebuild(earlier);
  return ok(await storeProblem(database(), instance, { learnerId: viewer.id, purpose: 'practice', fresh: false }));
}
