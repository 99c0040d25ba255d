// What an interview session stores while it runs: its questions with their problems, and the visits.
import { z } from 'zod';
import { plannedQuestion } from './plan';
import { visit } from './visits';

const sessionPlan = z.object({
  seed: z.number().int(),
  extra: z.number(),
  questions: z.array(plannedQuestion),
  visits: z.array(visit),
});

export type SessionPlan = z.output<typeof sessionPlan>;

/** The stored column; throws when it is not what `start-interview` wrote. */
export const readSessionPlan = (stored: unknown): SessionPlan => sessionPlan.parse(stored);
