// What may be chosen when an interview starts.
import 'server-only';
import { z } from 'zod';
import { EXTRA_TIME } from '@/lib/interview/clock';
import { INTERVIEW_LENGTHS } from '@/lib/interview/plan';
import { SCENARIOS } from '@/lib/subjects';

export const interviewFields = z.object({
  minutes: z.coerce.number().pipe(z.literal(INTERVIEW_LENGTHS)),
  extra: z.coerce.number().pipe(z.literal(EXTRA_TIME)),
  /** A scenario whose family the questions are taken from; `any`: from the whole catalogue. */
  focus: z.enum(['any', ...SCENARIOS.map(({ id }) => id)]).default('any'),
});

export type InterviewChoice = z.output<typeof interviewFields>;
