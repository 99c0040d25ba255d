// What is done in a placement: begin it or go on, hand in, say "I don't know yet", end it.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { buttonAction, formAction } from '@/lib/server/action';
import { orNotFound } from '@/lib/server/or-not-found';
import { answerPlacement } from '@/lib/server/placement/answer-placement';
import { finishPlacement } from '@/lib/server/placement/finish-placement';
import { passQuestion } from '@/lib/server/placement/pass-question';
import { startPlacement } from '@/lib/server/placement/start-placement';
import { keyOfForm } from '@/lib/server/practice/form-key';
import { saveDraft } from '@/lib/server/practice/save-draft';
import { typedAnswers, typedFields } from '../problems/[id]/typed-answers';

export const beginPlacement = buttonAction(
  'placement.start',
  z.object({ subject: z.string().max(64) }),
  async ({ subject }, viewer) => {
    const started = await startPlacement(viewer, subject);
    return started.ok ? ok({ redirectTo: `/placements/${started.value.id}` }) : started;
  },
  { guests: true },
);

/** `intent` is `handIn`, `pass` (not known yet), `finish`, or `keep` (what is typed; nothing is handed in). */
export const answerPlacementAction = formAction(
  'placement.answer',
  z.object({
    placementId: z.string().max(64),
    problemId: z.string().max(64),
    formKey: z.string().max(200),
    intent: z.enum(['handIn', 'pass', 'finish', 'keep']),
    ...typedFields,
  }),
  async ({ placementId, problemId, formKey, intent, ...typed }, viewer) => {
    const here = `/placements/${placementId}`;
    if (intent === 'keep') {
      const kept = orNotFound(await saveDraft(viewer, problemId, typedAnswers(typed)));
      return kept.ok ? ok({ redirectTo: here }) : kept;
    }
    if (intent === 'handIn') {
      const answers = withShown(typedAnswers(typed), typed.shown);
      const idempotencyKey = keyOfForm(formKey, answers);
      const handed = orNotFound(await answerPlacement(viewer, { placementId, problemId, answers, idempotencyKey }));
      if (!handed.ok) return handed;
      revalidatePath(here);
      return handed.value.unreadable ? err({ code: 'placement-unreadable' }) : ok({ redirectTo: here });
    }
    const ended = orNotFound(
      intent === 'pass'
        ? await passQuestion(viewer, { placementId, problemId })
        : await finishPlacement(viewer, placementId),
    );
    if (!ended.ok) return ended;
    revalidatePath(here);
    return ok({ redirectTo: here });
  },
  { guests: true, limit: 'submit' },
);

/** An order nobody has touched is handed in as it is shown. */
function withShown(
  typed: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, string>>,
): Record<string, string> {
  const untouched = Object.entries(shown).filter(([part]) => (typed[part] ?? '') === '');
  return { ...typed, ...Object.fromEntries(untouched) };
}
