// What may be chosen when an interview starts.
import 'server-only';
import { z } from 'zod';
import { EXTRA_TIME } from '@/lib/interview/clock';
import { INTERVIEW_LENGTHS } from '@/lib/interview/plan';

export const interviewFields = z.object({
  minutes: z.coerce.number().pipe(z.literal(INTERVIEW_LENGTHS)),
  extra: z.coerce.number().pipe(z.literal(EXTRA_TIME)),
});

export type InterviewChoice = z.output<typeof interviewFields>;
