// What can be done with a round: begin it, go on, end it, give its clock more time.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { buttonAction } from '@/lib/server/action';
import { extendRound, finishRound } from '@/lib/server/rounds/change-round';
import { nextInRound } from '@/lib/server/rounds/next-in-round';
import { startRound } from '@/lib/server/rounds/start-round';

export const beginRound = buttonAction(
  'round.start',
  z.object({ length: z.enum(['problems', 'minutes']) }),
  async ({ length }, viewer) => {
    const started = await startRound(viewer, length);
    return started.ok ? ok({ redirectTo: started.value.path }) : started;
  },
  { guests: true },
);

/** To the problem in hand, a new one or the summary; `after` is the problem the button stood beside. */
export const goOnInRound = buttonAction(
  'round.next',
  z.object({ roundId: z.string(), after: z.string().optional(), skill: z.string().optional() }),
  async (request, viewer) => {
    const moved = await nextInRound(viewer, request);
    return moved.ok ? ok({ redirectTo: moved.value.path }) : moved;
  },
  { guests: true },
);

export const endRound = buttonAction(
  'round.finish',
  z.object({ roundId: z.string() }),
  async ({ roundId }, viewer) => {
    const ended = await finishRound(viewer, roundId);
    return ended.ok ? ok({ redirectTo: ended.value.path }) : ended;
  },
  { guests: true },
);

export const giveMoreTime = buttonAction(
  'round.extend',
  z.object({ roundId: z.string() }),
  async ({ roundId }, viewer) => {
    const extended = await extendRound(viewer, roundId);
    return extended.ok ? ok({}) : extended;
  },
  { guests: true },
);
