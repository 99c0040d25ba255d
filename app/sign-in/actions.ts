// Signs in with email and password, or begins a sign-in with another site.
'use server';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { signInFields } from '@/lib/server/account/fields';
import { signIn } from '@/lib/server/account/sign-in';
import { publicAction } from '@/lib/server/action';
import { outsideProviders } from '@/lib/server/auth/providers';
import { startOutsideSignIn } from '@/lib/server/auth/start-outside-sign-in';
import { safePath } from '@/lib/server/safe-path';

export const signInAction = publicAction(
  'sign-in',
  signInFields.extend({ next: z.string().optional() }),
  async ({ email, password, next }) => {
    const signedIn = await signIn({ email, password });
    return signedIn.ok ? ok({ redirectTo: safePath(next, '/home') }) : signedIn;
  },
);

/** Goes on at the other site's own sign-in page. */
export const outsideSignInAction = publicAction(
  'sign-in.outside',
  z.object({ provider: z.string().max(100), next: z.string().optional() }),
  async ({ provider, next }) => {
    if (!outsideProviders().some(({ id }) => id === provider)) return err({ code: 'not-found' });
    const address = await startOutsideSignIn(provider, safePath(next, '/home'));
    return address ? ok({ redirectTo: address }) : err({ code: 'sign-in-failed' });
  },
);
