// What can be done on a problem's page: check an answer, show a hint, give up, keep a draft, report it, choose how to type.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { OpenProblem } from '@/components/problem/open-problem';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok } from '@/lib/result';
import { saveTipsSeen, tipsSeenField } from '@/lib/server/account/tips';
import { loadHabits, saveHabits } from '@/lib/server/account/typing-habits';
import { type Done, formAction } from '@/lib/server/action';
import { orNotFound } from '@/lib/server/or-not-found';
import { keyOfForm } from '@/lib/server/practice/form-key';
import { giveUp } from '@/lib/server/practice/give-up';
import { loadProblem } from '@/lib/server/practice/load-problem';
import { reportProblem } from '@/lib/server/practice/report-problem';
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
    return ok(await answerInPlace(viewer, problemId));
  },
  { guests: true, limit: 'submit' },
);

/** An open problem changes inside its form alone; one that has ended is another page. */
async function answerInPlace(viewer: Viewer, problemId: string): Promise<Done> {
  const [problem, { tip: _, ...habits }] = await Promise.all([loadProblem(viewer, problemId), loadHabits(viewer)]);
  if (problem?.state === 'open') {
    const inside = <OpenProblem problem={problem} saveDraft={keepDraft} habits={habits} saveHabits={keepHabits} />;
    return { content: { inside, revision: problem.revision } };
  }
  revalidatePath(`/problems/${problemId}`);
  return {};
}

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

const switched = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** Remembers how this person likes to type: `plain` and `visual`, each `on` or absent. */
export const keepHabits = formAction(
  'problem.habits',
  z.object({ plain: switched, visual: switched }),
  async (habits, viewer) => {
    const kept = await saveHabits(viewer, habits);
    return kept.ok ? ok({}) : kept;
  },
  { guests: true },
);

/** Single keys as shortcuts: `shortcuts`, `on` or absent. */
export const switchShortcuts = formAction(
  'problem.shortcuts',
  z.object({ problemId: z.string(), shortcuts: switched }),
  async ({ problemId, shortcuts }, viewer) => {
    const kept = await saveHabits(viewer, { shortcuts });
    if (!kept.ok) return kept;
    revalidatePath(`/problems/${problemId}`);
    return ok({});
  },
  { guests: true },
);

/** Done with a tip, or with all of them. */
export const passTip = formAction(
  'problem.tip',
  z.object({ seen: tipsSeenField }),
  async ({ seen }, viewer) => {
    await saveTipsSeen(viewer, seen);
    revalidatePath('/problems/[id]', 'page');
    return ok({});
  },
  { guests: true },
);

const MAX_REPORT = 2_000;

/** Reaches the template's author with the numbers and what was answered. */
export const report = formAction(
  'problem.report',
  z.object({ problemId: z.string(), report: z.string().trim().min(1).max(MAX_REPORT) }),
  async ({ problemId, report: text }, viewer) => {
    const made = orNotFound(await reportProblem(viewer, problemId, text));
    return made.ok ? ok({ message: { code: 'report-sent' } }) : made;
  },
  { guests: true },
);
