// What an assignment's forms may hold. Times are typed in the instructor's own zone.
import 'server-only';
import { z } from 'zod';

export const assignmentFields = z.object({
  setId: z.string().min(1).max(64),
  title: z.string().trim().max(120).default(''),
  mode: z.enum(['practice', 'quiz']),
  /** Blank: now. */
  opens: z.string().trim().max(30).default(''),
  /** Blank: never, for practice only. */
  due: z.string().trim().max(30).default(''),
});

export type AssignmentFields = z.output<typeof assignmentFields>;
