// A newcomer's tips, from the beginning.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { saveTipsSeen } from '@/lib/server/account/tips';
import { formAction } from '@/lib/server/action';

export const showTipsAgain = formAction(
  'help.tips',
  z.object({}),
  async (_input, viewer) => {
    await saveTipsSeen(viewer, 0);
    return ok({ message: { code: 'tips-again' } });
  },
  { guests: true },
);
