// How a person likes to answer: everything as text, formulas in the visual editor, single keys as shortcuts.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { TIPS, type Tip } from '@/lib/progress/view';
import { ok, type Result } from '@/lib/result';
import { database } from '../database';

export interface AnsweringHabits {
  readonly plain: boolean;
  readonly visual: boolean;
  readonly shortcuts: boolean;
}

/** With the tip that a newcomer is to see next; null when all were passed. */
export async function loadHabits(viewer: Pick<Viewer, 'id'>): Promise<AnsweringHabits & { readonly tip: Tip | null }> {
  const { plainAnswers, visualEditor, shortcuts, tipsSeen } = await database().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { plainAnswers: true, visualEditor: true, shortcuts: true, tipsSeen: true },
  });
  return { plain: plainAnswers, visual: visualEditor, shortcuts, tip: TIPS[tipsSeen] ?? null };
}

/** What is left out stays as it is. */
export async function saveHabits(
  viewer: Pick<Viewer, 'id'>,
  { plain, visual, shortcuts }: Partial<AnsweringHabits>,
): Promise<Result<{ id: string }>> {
  const data = { plainAnswers: plain, visualEditor: visual, shortcuts };
  return ok(await database().user.update({ where: { id: viewer.id }, data, select: { id: true } }));
}
