// Starts a practice problem: of a skill, a template, like an earlier one, or the suggested one.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { buttonAction } from '@/lib/server/action';
import { startProblem } from '@/lib/server/practice/start-problem';

export const startAction = buttonAction(
  'problem.start',
  z.object({
    template: z.string().optional(),
    skill: z.string().optional(),
    seed: z.coerce.number().int().optional(),
    similarTo: z.string().optional(),
    sameAs: z.string().optional(),
  }),
  async (request, viewer) => {
    const started = await startProblem(viewer, request);
    return started.ok ? ok({ redirectTo: `/problems/${started.value.id}` }) : started;
  },
  { guests: true },
);
