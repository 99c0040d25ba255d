// What is done in a timed interview: start, hand in and go on, finish.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { canStartInterview } from '@/lib/access/interview';
import { err, ok } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { answerQuestion } from '@/lib/server/interview/answer-question';
import { finishInterview } from '@/lib/server/interview/finish-interview';
import { interviewFields } from '@/lib/server/interview/interview-fields';
import { startInterview } from '@/lib/server/interview/start-interview';
import { orNotFound } from '@/lib/server/or-not-found';
import { keyOfForm } from '@/lib/server/practice/form-key';
import { typedAnswers, typedFields } from '../problems/[id]/typed-answers';

export const startInterviewAction = formAction(
  'interview.start',
  interviewFields,
  async (choice, viewer) => {
    const started = orNotFound(await startInterview(viewer, choice));
    return started.ok ? ok({ redirectTo: `/interviews/${started.value.id}` }) : started;
  },
  { allow: canStartInterview },
);

/** `intent` is `go:N` (the question to go to, from 0), `check:PART` of a part's own button, or `finish`. */
export const answerQuestionAction = formAction(
  'interview.answer',
  z.object({
    interviewId: z.string().max(64),
    problemId: z.string().max(64),
    formKey: z.string().max(200),
    current: z.coerce.number().int().nonnegative(),
    intent: z.string().max(100),
    ...typedFields,
  }),
  async ({ interviewId, problemId, formKey, current, intent, ...typed }, viewer) => {
    const answers = typedAnswers(typed, /^check:(.*)$/s.exec(intent)?.[1]);
    const goTo = Number(/^go:(\d{1,3})$/.exec(intent)?.[1] ?? current);
    const handed = orNotFound(
      await answerQuestion(viewer, {
        interviewId,
        problemId,
        answers,
        goTo,
        idempotencyKey: keyOfForm(formKey, answers),
      }),
    );
    if (!handed.ok) return handed;
    const here = `/interviews/${interviewId}`;
    if (handed.value.over) return ok({ redirectTo: `${here}/report` });
    revalidatePath(here);
    if (handed.value.unreadable) return err({ code: 'interview-unreadable' });
    if (intent === 'finish') {
      const finished = orNotFound(await finishInterview(viewer, interviewId));
      return finished.ok ? ok({ redirectTo: `${here}/report` }) : finished;
    }
    return ok({ redirectTo: here });
  },
  { limit: 'submit' },
);
