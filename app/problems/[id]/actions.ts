// What can be done on a problem's page: check an answer, show a hint, give up, keep a draft.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { keyOfForm } from '@/lib/server/practice/form-key';
import { giveUp } from '@/lib/server/practice/give-up';
import { saveDraft } from '@/lib/server/practice/save-draft';
import { showHint } from '@/lib/server/practice/show-hint';
import { submitAnswer } from '@/lib/server/practice/submit-answer';
import { typedAnswers, typedFields } from './typed-answers';

const work = z.object({ problemId: z.string(), formKey: z.string(), intent: z.string(), ...typedFields });

/** `intent` is `check` (all that is filled in), `check:PART`, `hint:PART` or `giveUp`. Nothing that was typed is lost. */
export const workOnProblem = formAction(
  'problem.work',
  work,
  async (input, viewer) => {
    const { problemId, formKey } = input;
    const [intent, part] = input.intent.split(/:(.*)/s);
    const typed = typedAnswers(input, intent === 'check' ? part : undefined);
    const kept = Object.fromEntries(
      Object.entries(typed).filter(([id]) => intent !== 'check' || (part && id !== part)),
    );
    if (Object.keys(kept).length > 0) {
      const drafted = await saveDraft(viewer, problemId, kept);
      if (!drafted.ok && drafted.error.code !== 'problem-ended') return drafted;
    }
    if (intent === 'hint' && part) {
      const hint = await showHint(viewer, problemId, part);
      if (!hint.ok) return hint;
    } else if (intent === 'giveUp') {
      const ended = await giveUp(viewer, problemId);
      if (!ended.ok) return ended;
    } else {
      const given = Object.entries(typed).filter(([id, text]) => (!part || id === part) && text.trim() !== '');
      if (given.length === 0) return err({ code: 'blank', field: part ? `answers.${part}` : undefined });
      const submitted = Object.fromEntries(given);
      const outcome = await submitAnswer(viewer, {
        problemId,
        answers: submitted,
        idempotencyKey: keyOfForm(formKey, submitted),
      });
      if (!outcome.ok) {
        const tooLong = outcome.error.code === 'answer-too-long' && part;
        return err(tooLong ? { ...outcome.error, field: `answers.${part}` } : outcome.error);
      }
    }
    revalidatePath(`/problems/${problemId}`);
    return ok({});
  },
  { guests: true, limit: 'submit' },
);

/** Keeps what is typed; answers quietly. */
export const keepDraft = formAction(
  'problem.draft',
  z.object({ problemId: z.string(), answers: typedFields.answers }),
  async ({ problemId, answers }, viewer) => {
    const kept = await saveDraft(viewer, problemId, answers);
    return kept.ok ? ok({}) : kept;
  },
  { guests: true },
);
