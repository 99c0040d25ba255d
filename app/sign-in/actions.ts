// Signs in with email and password.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { signInFields } from '@/lib/server/account/fields';
import { signIn } from '@/lib/server/account/sign-in';
import { publicAction } from '@/lib/server/action';
import { safePath } from '@/lib/server/safe-path';

export const signInAction = publicAction(
  'sign-in',
  signInFields.extend({ next: z.string().optional() }),
  async ({ email, password, next }) => {
    const signedIn = await signIn({ email, password });
    return signedIn.ok ? ok({ redirectTo: safePath(next, '/home') }) : signedIn;
  },
);
