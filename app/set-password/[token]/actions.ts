// Sets a password through a one-time link and signs its owner in.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { arrive } from '@/lib/server/account/arrive';
import { newPasswordField } from '@/lib/server/account/fields';
import { setPassword } from '@/lib/server/account/set-password';
import { publicAction } from '@/lib/server/action';

export const setPasswordAction = publicAction(
  'set-password',
  z.object({ token: z.string().max(200), password: newPasswordField }),
  async ({ token, password }, viewer) => {
    const set = await setPassword(token, password);
    if (!set.ok) return set;
    await arrive(set.value, viewer);
    return ok({ redirectTo: '/home' });
  },
);
