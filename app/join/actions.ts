// Joins the class behind a link.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { joinClass } from '@/lib/server/classes/join-class';
import { orNotFound } from '@/lib/server/or-not-found';

export const joinClassAction = formAction(
  'class.join',
  z.object({ code: z.string().max(64) }),
  async ({ code }, viewer) => {
    const joined = orNotFound(await joinClass(viewer, code));
    return joined.ok ? ok({ redirectTo: `/classes/${joined.value.id}` }) : joined;
  },
);
