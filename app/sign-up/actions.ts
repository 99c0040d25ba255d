// Makes an account and signs its owner in; a guest's work becomes theirs.
'use server';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { signUpFields } from '@/lib/server/account/fields';
import { signUp } from '@/lib/server/account/sign-up';
import { publicAction } from '@/lib/server/action';
import { safePath } from '@/lib/server/safe-path';

export const signUpAction = publicAction(
  'sign-up',
  signUpFields.extend({ next: z.string().optional() }),
  async ({ next, ...account }) => {
    const made = await signUp(account);
    if (made.ok) return ok({ redirectTo: safePath(next, '/home') });
    return err(made.error.code === 'email-taken' ? { ...made.error, field: 'email' } : made.error);
  },
);
