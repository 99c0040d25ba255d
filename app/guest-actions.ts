// The landing page's problem: the first answer makes the guest and the problem, and goes on at the problem's own page.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { publicAction } from '@/lib/server/action';
import { submitGuestAnswer } from '@/lib/server/practice/guest-problem';
import { typedAnswers, typedFields } from './problems/[id]/typed-answers';

export const answerAsGuest = publicAction(
  'guest.answer',
  z.object({ token: z.string(), intent: z.string(), ...typedFields }),
  async ({ token, intent, ...fields }) => {
    const part = intent.split(/:(.*)/s)[1];
    const typed = Object.entries(typedAnswers(fields, part));
    const given = typed.filter(([id, text]) => (!part || id === part) && text.trim() !== '');
    if (given.length === 0) return err({ code: 'blank', field: part ? `answers.${part}` : undefined });
    const kept = typed.filter(([id]) => part && id !== part);
    const outcome = await submitGuestAnswer(token, Object.fromEntries(given), Object.fromEntries(kept));
    if (outcome.ok) return ok({ redirectTo: `/problems/${outcome.value.id}${part ? `#part-${part}` : ''}` });
    if (outcome.error.code === 'token-expired') revalidatePath('/');
    return err(
      outcome.error.code === 'answer-too-long' && part ? { ...outcome.error, field: `answers.${part}` } : outcome.error,
    );
  },
  { limit: 'submit' },
);
